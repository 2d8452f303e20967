package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SharedPartitionKey.ts}. */
public final class SharedPartitionKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Song",
                    a.model()
                            .field("artist", a.string())
                            .field("album", a.string())
                            .field("year", a.integer())
                            .field("rating", a.floatType())
                            .secondaryIndexes(index -> List.of(
                                    index.on("artist"),
                                    index.on("artist").sortKeys("album"),
                                    index.on("artist").sortKeys("year"),
                                    index.on("artist").sortKeys("year", "album"),
                                    index.on("artist").sortKeys("album", "year"),
                                    index.on("artist").sortKeys("rating"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
