package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code HyphenInNameOfCompositeIndex.ts}. */
public final class HyphenInNameOfCompositeIndex implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Film",
                    a.model()
                            .field("genre", a.string())
                            .field("year", a.integer())
                            .field("title", a.string())
                            .secondaryIndexes(index -> List.of(
                                    index.on("genre").sortKeys("year", "title").name("films-of-genre"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2304
