package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code WrongDefaultOfEmail.ts}. */
public final class WrongDefaultOfEmail implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Person", a.model().field("mail", a.email().defaultValue("nobody")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2442
