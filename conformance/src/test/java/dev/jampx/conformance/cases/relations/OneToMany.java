package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OneToMany.ts}. */
public final class OneToMany implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Author", a.model().field("name", a.string()).field("books", a.hasMany("Book", "authorId")))
            .add(
                    "Book",
                    a.model()
                            .field("title", a.string())
                            .field("authorId", a.id())
                            .field("author", a.belongsTo("Author", "authorId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
