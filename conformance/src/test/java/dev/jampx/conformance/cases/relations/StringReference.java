package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code StringReference.ts}. */
public final class StringReference implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Author", a.model().field("books", a.hasMany("Book", "writer")))
            .add("Book", a.model().field("writer", a.string()).field("author", a.belongsTo("Author", "writer")))
            .add(
                    "Publisher",
                    a.model()
                            .field("house", a.string().required())
                            .field("journals", a.hasMany("Journal", "houseId"))
                            .identifier("house"))
            .add("Journal", a.model().field("houseId", a.id()).field("publisher", a.belongsTo("Publisher", "houseId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
