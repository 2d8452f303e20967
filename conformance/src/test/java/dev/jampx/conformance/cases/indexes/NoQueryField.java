package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code NoQueryField.ts}. */
public final class NoQueryField implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Visit",
                    a.model()
                            .field("site", a.string())
                            .field("year", a.integer())
                            .field("page", a.string())
                            .secondaryIndexes(index -> List.of(
                                    index.on("site").noQueryField(),
                                    index.on("site")
                                            .sortKeys("year")
                                            .noQueryField()
                                            .name("bySiteAndYear"),
                                    index.on("page").sortKeys("site", "year").noQueryField(),
                                    index.on("year"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
