package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code EveryOptionAtOnce.ts}. */
public final class EveryOptionAtOnce implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Film",
                    a.model()
                            .field("genre", a.string().required())
                            .field("year", a.integer().required())
                            .field("title", a.string())
                            .secondaryIndexes(index -> List.of(index.on("genre")
                                    .sortKeys("year", "title")
                                    .name("films_of_genre")
                                    .queryField("filmsOfGenre")
                                    .projection(Projection.KEYS_ONLY))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
