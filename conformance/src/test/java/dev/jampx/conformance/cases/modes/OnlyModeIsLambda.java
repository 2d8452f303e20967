package dev.jampx.conformance.cases.modes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code OnlyModeIsLambda.ts}. */
public final class OnlyModeIsLambda implements BackendDefinition {

    private static final FunctionDefinition JUDGE = defineFunction("judge").entry("./judge.js");

    private static final Schema SCHEMA =
            a.schema().add("Todo", a.model().field("text", a.string())).authorization(allow -> List.of(allow.custom()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.lambda(lambda -> lambda.function(JUDGE))), JUDGE);
    }
}
