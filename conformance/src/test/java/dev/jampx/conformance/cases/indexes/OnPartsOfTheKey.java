package dev.jampx.conformance.cases.indexes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OnPartsOfTheKey.ts}. */
public final class OnPartsOfTheKey implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Grade",
                    a.model()
                            .field("school", a.id().required())
                            .field("pupil", a.id().required())
                            .field("subject", a.string().required())
                            .field("mark", a.integer())
                            .identifier("school", "pupil", "subject")
                            .secondaryIndexes(index -> List.of(
                                    index.on("pupil"),
                                    index.on("subject").sortKeys("school"),
                                    index.on("school").sortKeys("mark"),
                                    index.on("mark").sortKeys("school", "pupil", "subject"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
