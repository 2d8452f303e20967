package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FieldTwiceInIndex.ts}. */
public final class FieldTwiceInIndex implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Note",
                    a.model()
                            .field("code", a.string())
                            .field("day", a.date())
                            .secondaryIndexes(index -> List.of(index.on("code").sortKeys("code"))))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
// JPX2303
