package dev.jampx.model.checks.function;

import dev.jampx.model.CustomRuntime;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.CodePath;
import java.util.stream.Stream;

/** The file that a function runs is part of the project. */
public final class FunctionCodeIsInProject implements Check<DeclaredFunction> {

    @Override
    public Stream<Problem> problems(DeclaredFunction function) {
        return Stream.concat(function.entry().stream(), function.custom().map(CustomRuntime::path).stream())
                .filter(path -> CodePath.of(path, function.site()).isEmpty())
                .map(path -> FunctionProblems.codeElsewhere(function, path));
    }
}
