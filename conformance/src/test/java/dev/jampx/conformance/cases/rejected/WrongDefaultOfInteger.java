package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code WrongDefaultOfInteger.ts}. */
public final class WrongDefaultOfInteger implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Meter", a.model().field("count", a.integer().defaultValue("many")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2442
