package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TooManyReferences.ts}. */
public final class TooManyReferences implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Author", a.model().field("books", a.hasMany("Book", "authorId", "authorName")))
            .add(
                    "Book",
                    a.model()
                            .field("authorId", a.id())
                            .field("authorName", a.string())
                            .field("author", a.belongsTo("Author", "authorId", "authorName")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2107
