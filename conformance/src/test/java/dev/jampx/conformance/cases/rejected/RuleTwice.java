package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code RuleTwice.ts}. */
public final class RuleTwice implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Note", a.model().field("text", a.string().validate(v -> v.minLength(1)
                    .minLength(2))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2461
