package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CompositeSelfReference.ts}. */
public final class CompositeSelfReference implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Section",
                    a.model()
                            .field("book", a.id().required())
                            .field("number", a.integer().required())
                            .field("parentBook", a.id())
                            .field("parentNumber", a.integer())
                            .field("parent", a.belongsTo("Section", "parentBook", "parentNumber"))
                            .field("parts", a.hasMany("Section", "parentBook", "parentNumber"))
                            .identifier("book", "number"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
