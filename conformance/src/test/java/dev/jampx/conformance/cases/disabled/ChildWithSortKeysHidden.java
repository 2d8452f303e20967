package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ChildWithSortKeysHidden.ts}. */
public final class ChildWithSortKeysHidden implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Sensor", a.model().field("readings", a.hasMany("Reading", "sensorId")))
            .add(
                    "Reading",
                    a.model()
                            .field("sensorId", a.id().required())
                            .field("at", a.datetime().required())
                            .field("value", a.floatType())
                            .field("sensor", a.belongsTo("Sensor", "sensorId"))
                            .identifier("sensorId", "at")
                            .disableOperations(ModelOperation.QUERIES, ModelOperation.SUBSCRIPTIONS))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
