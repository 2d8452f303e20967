package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code BelongsToAlone.ts}. */
public final class BelongsToAlone implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Author", a.model().field("name", a.string()))
            .add("Book", a.model().field("authorId", a.id()).field("author", a.belongsTo("Author", "authorId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2105
