package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryTypeAsSortKey.ts}. */
public final class EveryTypeAsSortKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Reading",
                    a.model()
                            .field("kind", a.string())
                            .field("ident", a.id())
                            .field("text", a.string())
                            .field("count", a.integer())
                            .field("ratio", a.floatType())
                            .field("day", a.date())
                            .field("at", a.time())
                            .field("moment", a.datetime())
                            .field("seconds", a.timestamp())
                            .field("mail", a.email())
                            .field("number", a.phone())
                            .field("link", a.url())
                            .field("address", a.ipAddress())
                            .secondaryIndexes(index -> List.of(
                                    index.on("kind").sortKeys("ident"),
                                    index.on("kind").sortKeys("text"),
                                    index.on("kind").sortKeys("count"),
                                    index.on("kind").sortKeys("ratio"),
                                    index.on("kind").sortKeys("day"),
                                    index.on("kind").sortKeys("at"),
                                    index.on("kind").sortKeys("moment"),
                                    index.on("kind").sortKeys("seconds"),
                                    index.on("kind").sortKeys("mail"),
                                    index.on("kind").sortKeys("number"),
                                    index.on("kind").sortKeys("link"),
                                    index.on("kind").sortKeys("address"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
