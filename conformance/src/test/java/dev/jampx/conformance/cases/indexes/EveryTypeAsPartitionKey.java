package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryTypeAsPartitionKey.ts}. */
public final class EveryTypeAsPartitionKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Reading",
                    a.model()
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
                                    index.on("ident"),
                                    index.on("text"),
                                    index.on("count"),
                                    index.on("ratio"),
                                    index.on("day"),
                                    index.on("at"),
                                    index.on("moment"),
                                    index.on("seconds"),
                                    index.on("mail"),
                                    index.on("number"),
                                    index.on("link"),
                                    index.on("address"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
