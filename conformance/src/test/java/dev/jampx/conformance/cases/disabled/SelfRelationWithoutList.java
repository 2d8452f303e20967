package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SelfRelationWithoutList.ts}. */
public final class SelfRelationWithoutList implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Folder",
                    a.model()
                            .field("parentId", a.id())
                            .field("parent", a.belongsTo("Folder", "parentId"))
                            .field("children", a.hasMany("Folder", "parentId"))
                            .disableOperations(ModelOperation.LIST, ModelOperation.SUBSCRIPTIONS))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
