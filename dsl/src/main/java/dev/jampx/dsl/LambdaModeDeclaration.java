package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredAuthorizationModes.Lambda;
import java.util.Optional;
import java.util.OptionalInt;

/** The function that judges tokens, as it was written. */
record LambdaModeDeclaration(Lambda declared) implements LambdaMode {

    @Override
    public LambdaMode function(FunctionDefinition function) {
        return new LambdaModeDeclaration(new Lambda(
                Optional.of(FunctionDeclaration.written(Given.value("function", function))),
                declared.timeToLiveInSeconds(),
                declared.site()));
    }

    @Override
    public LambdaMode timeToLiveInSeconds(int seconds) {
        return new LambdaModeDeclaration(new Lambda(declared.function(), OptionalInt.of(seconds), declared.site()));
    }
}
