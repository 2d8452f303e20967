package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A function and what was written for it. */
record FunctionDeclaration(DeclaredFunction declared) implements FunctionDefinition {

    static DeclaredFunction written(FunctionDefinition function) {
        return ((FunctionDeclaration) function).declared();
    }

    @Override
    public FunctionDefinition handler(Class<?> handler) {
        return with(
                Optional.of(Given.value("handler", handler).getName()),
                declared.timeoutSeconds(),
                declared.memoryMegabytes(),
                declared.environment());
    }

    @Override
    public FunctionDefinition timeoutSeconds(int seconds) {
        return with(
                declared.handlerClass(), OptionalInt.of(seconds), declared.memoryMegabytes(), declared.environment());
    }

    @Override
    public FunctionDefinition memoryMB(int megabytes) {
        return with(
                declared.handlerClass(), declared.timeoutSeconds(), OptionalInt.of(megabytes), declared.environment());
    }

    @Override
    public FunctionDefinition environment(String key, String value) {
        Map<String, String> variables = new LinkedHashMap<>(declared.environment());
        variables.put(Given.value("environment", key), Given.value("environment", value));
        return with(declared.handlerClass(), declared.timeoutSeconds(), declared.memoryMegabytes(), variables);
    }

    private FunctionDefinition with(
            Optional<String> handlerClass,
            OptionalInt timeoutSeconds,
            OptionalInt memoryMegabytes,
            Map<String, String> environment) {
        return new FunctionDeclaration(new DeclaredFunction(
                declared.name(), handlerClass, timeoutSeconds, memoryMegabytes, environment, declared.site()));
    }
}
