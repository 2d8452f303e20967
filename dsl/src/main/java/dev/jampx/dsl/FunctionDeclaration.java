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
        return code(Optional.of(Given.value("handler", handler).getName()), Optional.empty());
    }

    @Override
    public FunctionDefinition entry(String file) {
        return code(Optional.empty(), Optional.of(Given.value("entry", file)));
    }

    @Override
    public FunctionDefinition timeoutSeconds(int seconds) {
        return settings(OptionalInt.of(seconds), declared.memoryMegabytes(), declared.environment());
    }

    @Override
    public FunctionDefinition memoryMB(int megabytes) {
        return settings(declared.timeoutSeconds(), OptionalInt.of(megabytes), declared.environment());
    }

    @Override
    public FunctionDefinition environment(String key, String value) {
        Map<String, String> variables = new LinkedHashMap<>(declared.environment());
        variables.put(Given.value("environment", key), Given.value("environment", value));
        return settings(declared.timeoutSeconds(), declared.memoryMegabytes(), variables);
    }

    private FunctionDefinition code(Optional<String> handlerClass, Optional<String> entry) {
        return new FunctionDeclaration(new DeclaredFunction(
                declared.name(),
                handlerClass,
                entry,
                declared.timeoutSeconds(),
                declared.memoryMegabytes(),
                declared.environment(),
                declared.site()));
    }

    private FunctionDefinition settings(
            OptionalInt timeoutSeconds, OptionalInt memoryMegabytes, Map<String, String> environment) {
        return new FunctionDeclaration(new DeclaredFunction(
                declared.name(),
                declared.handlerClass(),
                declared.entry(),
                timeoutSeconds,
                memoryMegabytes,
                environment,
                declared.site()));
    }
}
