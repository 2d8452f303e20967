package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryTypeAsKey.ts}. */
public final class EveryTypeAsKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "ById",
                    a.model()
                            .field("key", a.id().required())
                            .field("text", a.string())
                            .identifier("key"))
            .add("ByString", a.model().field("key", a.string().required()).identifier("key"))
            .add("ByInteger", a.model().field("key", a.integer().required()).identifier("key"))
            .add("ByFloat", a.model().field("key", a.floatType().required()).identifier("key"))
            .add("ByDate", a.model().field("key", a.date().required()).identifier("key"))
            .add("ByTime", a.model().field("key", a.time().required()).identifier("key"))
            .add("ByDatetime", a.model().field("key", a.datetime().required()).identifier("key"))
            .add("ByTimestamp", a.model().field("key", a.timestamp().required()).identifier("key"))
            .add("ByEmail", a.model().field("key", a.email().required()).identifier("key"))
            .add("ByPhone", a.model().field("key", a.phone().required()).identifier("key"))
            .add("ByUrl", a.model().field("key", a.url().required()).identifier("key"))
            .add("ByIpAddress", a.model().field("key", a.ipAddress().required()).identifier("key"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
