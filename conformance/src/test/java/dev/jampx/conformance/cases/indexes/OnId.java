package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OnId.ts}. */
public final class OnId implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Item",
                    a.model()
                            .field("id", a.id().required())
                            .field("list", a.string())
                            .secondaryIndexes(index -> List.of(index.on("list").sortKeys("id"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
