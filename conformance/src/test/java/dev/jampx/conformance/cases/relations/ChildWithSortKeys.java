package dev.jampx.conformance.cases.relations;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ChildWithSortKeys.ts}. */
public final class ChildWithSortKeys implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Sensor",
                    a.model()
                            .field("readings", a.hasMany("Reading", "sensorId"))
                            .field("latest", a.hasOne("Latest", "sensorId")))
            .add(
                    "Reading",
                    a.model()
                            .field("device", a.string().required())
                            .field("at", a.datetime().required())
                            .field("channel", a.integer().required())
                            .field("sensorId", a.id())
                            .field("sensor", a.belongsTo("Sensor", "sensorId"))
                            .identifier("device", "at", "channel"))
            .add(
                    "Latest",
                    a.model()
                            .field("device", a.string().required())
                            .field("at", a.datetime().required())
                            .field("sensorId", a.id())
                            .field("sensor", a.belongsTo("Sensor", "sensorId"))
                            .identifier("device", "at"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
