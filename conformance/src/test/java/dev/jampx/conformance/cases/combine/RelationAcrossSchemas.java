package dev.jampx.conformance.cases.combine;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RelationAcrossSchemas.ts}. */
public final class RelationAcrossSchemas implements BackendDefinition {

    private static final Schema SHOP = a.schema()
            .add("Author", a.model().field("books", a.hasMany("Book", "authorId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    private static final Schema BLOG = a.schema()
            .add("Book", a.model().field("authorId", a.id()).field("author", a.belongsTo("Author", "authorId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    private static final CombinedSchema SCHEMA = a.combine(SHOP, BLOG);

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
