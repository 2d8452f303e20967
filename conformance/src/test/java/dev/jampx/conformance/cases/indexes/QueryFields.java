package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code QueryFields.ts}. */
public final class QueryFields implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Visit",
                    a.model()
                            .field("site", a.string())
                            .field("year", a.integer())
                            .field("page", a.string())
                            .secondaryIndexes(index -> List.of(
                                    index.on("site").queryField("visitsOf"),
                                    index.on("site")
                                            .sortKeys("year")
                                            .queryField("visits_by_year")
                                            .name("byYear"),
                                    index.on("page").sortKeys("site", "year").queryField("VisitsOfPage"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
