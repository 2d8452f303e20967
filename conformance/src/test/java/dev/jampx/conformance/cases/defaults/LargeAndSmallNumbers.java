package dev.jampx.conformance.cases.defaults;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code LargeAndSmallNumbers.ts}. */
public final class LargeAndSmallNumbers implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Meter",
                    a.model()
                            .field("least", a.integer().defaultValue(-2147483648L))
                            .field("tiny", a.floatType().defaultValue(0.000001))
                            .field("long", a.floatType().defaultValue(123456789.125))
                            .field("minute", a.timestamp().defaultValue(-60)))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
