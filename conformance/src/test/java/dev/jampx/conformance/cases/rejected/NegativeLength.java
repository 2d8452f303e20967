package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NegativeLength.ts}. */
public final class NegativeLength implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Note", a.model().field("text", a.string().validate(v -> v.minLength(-1))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2462
