package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Tree.ts}. */
public final class Tree implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Folder",
                    a.model()
                            .field("name", a.string())
                            .field("parentId", a.id())
                            .field("parent", a.belongsTo("Folder", "parentId"))
                            .field("children", a.hasMany("Folder", "parentId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
