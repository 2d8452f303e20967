package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code WrongDefaultOfTimestamp.ts}. */
public final class WrongDefaultOfTimestamp implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Note", a.model().field("at", a.timestamp().defaultValue("now")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2442
