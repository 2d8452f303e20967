package dev.jampx.conformance.cases.names;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code UnderscoresAndDigits.ts}. */
public final class UnderscoresAndDigits implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("user_profile", a.model().field("x", a.string()))
            .add("User_Profile", a.model().field("x", a.string()))
            .add("Trailing_", a.model().field("x", a.string()))
            .add("Two__Lines", a.model().field("x", a.string()))
            .add("Version2", a.model().field("x", a.string()))
            .add("V2Item", a.model().field("x", a.string()))
            .add("Area51Guard", a.model().field("x", a.string()))
            .add("H2O", a.model().field("x", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
