package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CounterpartByOtherField.ts}. */
public final class CounterpartByOtherField implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Author", a.model().field("books", a.hasMany("Book", "authorId")))
            .add(
                    "Book",
                    a.model()
                            .field("authorId", a.id())
                            .field("writerId", a.id())
                            .field("author", a.belongsTo("Author", "writerId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2111
