package dev.jampx.conformance.cases.rejected;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code DefaultModeAmbiguous.ts}. */
public final class DefaultModeAmbiguous implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA = a.schema()
            .add("Todo", a.model().field("text", a.string()))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.apiKey(key -> key.expiresInDays(7))
                        .lambda(lambda -> lambda.function(JUDGE))),
                JUDGE);
    }
}
// JPX2480
