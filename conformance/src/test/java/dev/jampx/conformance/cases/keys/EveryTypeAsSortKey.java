package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryTypeAsSortKey.ts}. */
public final class EveryTypeAsSortKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "ById",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("key", a.id().required())
                            .identifier("tenant", "key"))
            .add(
                    "ByString",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("key", a.string().required())
                            .identifier("tenant", "key"))
            .add(
                    "ByInteger",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("key", a.integer().required())
                            .identifier("tenant", "key"))
            .add(
                    "ByFloat",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("key", a.floatType().required())
                            .identifier("tenant", "key"))
            .add(
                    "ByDate",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("key", a.date().required())
                            .identifier("tenant", "key"))
            .add(
                    "ByTime",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("key", a.time().required())
                            .identifier("tenant", "key"))
            .add(
                    "ByDatetime",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("key", a.datetime().required())
                            .identifier("tenant", "key"))
            .add(
                    "ByTimestamp",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("key", a.timestamp().required())
                            .identifier("tenant", "key"))
            .add(
                    "ByEmail",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("key", a.email().required())
                            .identifier("tenant", "key"))
            .add(
                    "ByPhone",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("key", a.phone().required())
                            .identifier("tenant", "key"))
            .add(
                    "ByUrl",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("key", a.url().required())
                            .identifier("tenant", "key"))
            .add(
                    "ByIpAddress",
                    a.model()
                            .field("tenant", a.id().required())
                            .field("key", a.ipAddress().required())
                            .identifier("tenant", "key"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
