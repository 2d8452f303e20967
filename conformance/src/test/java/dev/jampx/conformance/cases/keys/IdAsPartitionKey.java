package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IdAsPartitionKey.ts}. */
public final class IdAsPartitionKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Version",
                    a.model()
                            .field("id", a.id().required())
                            .field("number", a.integer().required())
                            .field("text", a.string())
                            .identifier("id", "number"))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
