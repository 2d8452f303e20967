package dev.jampx.conformance.cases.timestamps;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OnlyTimestamps.ts}. */
public final class OnlyTimestamps implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add("Tick", a.model().field("createdAt", a.datetime()).field("updatedAt", a.datetime()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
