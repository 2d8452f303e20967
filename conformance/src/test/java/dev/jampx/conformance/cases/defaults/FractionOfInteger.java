package dev.jampx.conformance.cases.defaults;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FractionOfInteger.ts}. */
public final class FractionOfInteger implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Meter", a.model().field("count", a.integer().defaultValue(1.5)))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
