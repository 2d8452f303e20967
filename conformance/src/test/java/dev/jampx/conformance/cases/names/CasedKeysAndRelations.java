package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CasedKeysAndRelations.ts}. */
public final class CasedKeysAndRelations implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Parent_Model",
                    a.model()
                            .field("Key_A", a.id().required())
                            .field("keyB", a.integer().required())
                            .field("Child_List", a.hasMany("childModel", "Parent_A", "parentB"))
                            .identifier("Key_A", "keyB"))
            .add(
                    "childModel",
                    a.model()
                            .field("Parent_A", a.id())
                            .field("parentB", a.integer())
                            .field("The_Parent", a.belongsTo("Parent_Model", "Parent_A", "parentB"))
                            .field("State", a.enumType("on", "off"))
                            .secondaryIndexes(index -> List.of(index.on("State").sortKeys("Parent_A"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
