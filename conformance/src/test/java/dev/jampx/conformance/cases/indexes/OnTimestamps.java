package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OnTimestamps.ts}. */
public final class OnTimestamps implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Job",
                    a.model()
                            .field("queue", a.string().required())
                            .field("createdAt", a.datetime().required())
                            .field("updatedAt", a.datetime())
                            .secondaryIndexes(
                                    index -> List.of(index.on("queue").sortKeys("createdAt"), index.on("updatedAt"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
