package dev.jampx.conformance.cases.defaults;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NumbersAndBooleans.ts}. */
public final class NumbersAndBooleans implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Meter",
                    a.model()
                            .field("zero", a.integer().defaultValue(0))
                            .field("below", a.integer().defaultValue(-12))
                            .field("most", a.integer().defaultValue(2147483647L))
                            .field("none", a.floatType().defaultValue(0))
                            .field("half", a.floatType().defaultValue(-0.5))
                            .field("small", a.floatType().defaultValue(0.001))
                            .field("whole", a.floatType().defaultValue(3))
                            .field("off", a.booleanType().defaultValue(false))
                            .field("since", a.timestamp().defaultValue(0)))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
