package dev.jampx.conformance.cases.validation;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EscapedPattern.ts}. */
public final class EscapedPattern implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Room",
                    a.model()
                            .field(
                                    "number",
                                    a.string()
                                            .validate(v -> v.matches("^\\\\d{3}$", "Three digits, as in \\\"101\\\""))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
