package dev.jampx.conformance.cases.timestamps;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code WithDefault.ts}. */
public final class WithDefault implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Note",
                    a.model()
                            .field("text", a.string())
                            .field("createdAt", a.datetime().defaultValue("2024-01-01T00:00:00Z")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
