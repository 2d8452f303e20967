package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IamWithoutAuth.ts}. */
public final class IamWithoutAuth implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Todo", a.model().field("text", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.IAM)
                .apiKey(key -> key.expiresInDays(7))));
    }
}
