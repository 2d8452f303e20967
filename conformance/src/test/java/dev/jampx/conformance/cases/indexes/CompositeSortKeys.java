package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code CompositeSortKeys.ts}. */
public final class CompositeSortKeys implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Visit",
                    a.model()
                            .field("site", a.string())
                            .field("year", a.integer())
                            .field("month", a.integer())
                            .field("day", a.integer())
                            .field("page", a.string())
                            .secondaryIndexes(index -> List.of(
                                    index.on("site").sortKeys("year", "month"),
                                    index.on("site").sortKeys("year", "month", "day"),
                                    index.on("page").sortKeys("site", "year", "month", "day"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
