package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code ApiKeyLivesTooLong.ts}. */
public final class ApiKeyLivesTooLong implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Todo", a.model().field("text", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)
                .apiKey(key -> key.expiresInDays(1000))));
    }
}
// JPX2482
