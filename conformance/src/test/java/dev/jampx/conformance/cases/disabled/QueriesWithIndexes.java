package dev.jampx.conformance.cases.disabled;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code QueriesWithIndexes.ts}. */
public final class QueriesWithIndexes implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Visit",
                    a.model()
                            .field("site", a.string())
                            .field("year", a.integer())
                            .field("page", a.string())
                            .secondaryIndexes(index -> List.of(
                                    index.on("site").sortKeys("year"),
                                    index.on("page").queryField("visitsOfPage")))
                            .disableOperations(ModelOperation.QUERIES))
            .add(
                    "Stay",
                    a.model()
                            .field("site", a.string())
                            .field("year", a.integer())
                            .secondaryIndexes(index -> List.of(index.on("site").sortKeys("year")))
                            .disableOperations(ModelOperation.LIST))
            .add(
                    "Call",
                    a.model()
                            .field("site", a.string())
                            .field("year", a.integer())
                            .disableOperations(ModelOperation.GET, ModelOperation.LIST)
                            .secondaryIndexes(index -> List.of(index.on("site"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
