package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TimestampsInKey.ts}. */
public final class TimestampsInKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Measurement",
                    a.model()
                            .field("device", a.id().required())
                            .field("createdAt", a.datetime().required())
                            .field("value", a.floatType())
                            .identifier("device", "createdAt"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
