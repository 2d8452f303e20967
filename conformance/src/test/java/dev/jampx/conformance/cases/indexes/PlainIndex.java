package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code PlainIndex.ts}. */
public final class PlainIndex implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Customer",
                    a.model()
                            .field("name", a.string())
                            .field("city", a.string())
                            .secondaryIndexes(index -> List.of(index.on("city"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
