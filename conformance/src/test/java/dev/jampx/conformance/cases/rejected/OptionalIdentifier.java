package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OptionalIdentifier.ts}. */
public final class OptionalIdentifier implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Badge",
                    a.model()
                            .field("code", a.string())
                            .field("text", a.string())
                            .identifier("code"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2205
