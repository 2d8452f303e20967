package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code WrongDefaultOfIpAddress.ts}. */
public final class WrongDefaultOfIpAddress implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Host", a.model().field("address", a.ipAddress().defaultValue("300.1.1.1")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2442
