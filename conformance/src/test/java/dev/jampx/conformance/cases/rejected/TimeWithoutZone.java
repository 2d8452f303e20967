package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TimeWithoutZone.ts}. */
public final class TimeWithoutZone implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Alarm", a.model().field("at", a.time().defaultValue("9:30")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2442
