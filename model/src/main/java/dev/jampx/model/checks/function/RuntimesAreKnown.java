package dev.jampx.model.checks.function;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lambda has the runtime that a function asks for. */
public final class RuntimesAreKnown implements Check<DeclaredFunction> {

    private static final List<Integer> NODE = List.of(18, 20, 22, 24);
    private static final List<Integer> JAVA = List.of(17, 21, 25);
    private static final int FIRST_DURABLE_NODE = 22;

    // What Lambda still lets one create functions with.
    private static final List<String> NAMES = List.of(
            "dotnet8",
            "dotnet10",
            "java17",
            "java21",
            "java25",
            "nodejs20.x",
            "nodejs22.x",
            "nodejs24.x",
            "provided.al2",
            "provided.al2023",
            "python3.10",
            "python3.11",
            "python3.12",
            "python3.13",
            "python3.14",
            "ruby3.3",
            "ruby3.4");

    @Override
    public Stream<Problem> problems(DeclaredFunction function) {
        return Stream.of(version(function), name(function), durable(function)).flatMap(Optional::stream);
    }

    private static Optional<Problem> version(DeclaredFunction function) {
        if (function.settings().runtime().isEmpty() || function.custom().isPresent()) {
            return Optional.empty();
        }
        int version = function.settings().runtime().getAsInt();
        List<Integer> known = function.entry().isPresent() ? NODE : JAVA;
        return known.contains(version)
                ? Optional.empty()
                : Optional.of(FunctionProblems.runtime(
                        function, function.entry().isPresent() ? "Node.js" : "Java", version, known));
    }

    private static Optional<Problem> name(DeclaredFunction function) {
        return function.custom()
                .filter(custom -> !NAMES.contains(custom.runtime()))
                .map(custom -> FunctionProblems.customRuntime(function, custom.runtime(), NAMES));
    }

    private static Optional<Problem> durable(DeclaredFunction function) {
        boolean able = function.custom().isPresent()
                || function.entry().isPresent()
                        && function.settings().runtime().orElse(FIRST_DURABLE_NODE) >= FIRST_DURABLE_NODE;
        return function.settings().durable().isEmpty() || able
                ? Optional.empty()
                : Optional.of(FunctionProblems.notDurable(function, FIRST_DURABLE_NODE));
    }
}
