package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code Projections.ts}. */
public final class Projections implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Film",
                    a.model()
                            .field("genre", a.string())
                            .field("year", a.integer())
                            .field("title", a.string())
                            .field("plot", a.string())
                            .secondaryIndexes(index -> List.of(
                                    index.on("genre").projection(Projection.ALL),
                                    index.on("genre").sortKeys("year").projection(Projection.KEYS_ONLY),
                                    index.on("year").sortKeys("title").projection(Projection.INCLUDE, "plot"),
                                    index.on("title")
                                            .projection(Projection.INCLUDE, "plot", "genre")
                                            .name("byTitle")
                                            .queryField("filmsByTitle"),
                                    index.on("year")
                                            .projection(Projection.KEYS_ONLY)
                                            .noQueryField())))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
