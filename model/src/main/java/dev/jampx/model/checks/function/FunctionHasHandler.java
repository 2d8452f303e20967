package dev.jampx.model.checks.function;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.Problem;
import java.util.stream.Stream;

/** A function has code to run. */
public final class FunctionHasHandler implements Check<DeclaredFunction> {

    @Override
    public Stream<Problem> problems(DeclaredFunction function) {
        return function.handlerClass().isPresent()
                        || function.entry().isPresent()
                        || function.custom().isPresent()
                ? Stream.empty()
                : Stream.of(FunctionProblems.noHandler(function));
    }
}
