package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code IndexNames.ts}. */
public final class IndexNames implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Visit",
                    a.model()
                            .field("site", a.string())
                            .field("year", a.integer())
                            .field("page", a.string())
                            .secondaryIndexes(index -> List.of(
                                    index.on("site").name("by-site"),
                                    index.on("site").sortKeys("year").name("site.year_2"),
                                    index.on("page").sortKeys("site", "year").name("pages"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
