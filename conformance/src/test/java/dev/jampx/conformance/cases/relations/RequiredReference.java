package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RequiredReference.ts}. */
public final class RequiredReference implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Author",
                    a.model()
                            .field("books", a.hasMany("Book", "authorId"))
                            .field("portrait", a.hasOne("Portrait", "authorId")))
            .add(
                    "Book",
                    a.model().field("authorId", a.id().required()).field("author", a.belongsTo("Author", "authorId")))
            .add(
                    "Portrait",
                    a.model().field("authorId", a.id().required()).field("author", a.belongsTo("Author", "authorId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
