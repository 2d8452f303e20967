package dev.jampx.conformance.cases.keys;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code SingleSortKeyQueries.ts}. */
public final class SingleSortKeyQueries implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Post",
                    a.model()
                            .field("blog", a.id().required())
                            .field("at", a.datetime().required())
                            .field("body", a.string())
                            .identifier("blog", "at")
                            .secondaryIndexes(index -> List.of(index.on("at").sortKeys("blog"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
