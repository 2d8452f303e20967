package dev.jampx.model.checks.function;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.Problem;
import java.util.stream.Stream;

/** A function asks for no more time and memory than Lambda gives, and for some. */
public final class FunctionLimitsAreInRange implements Check<DeclaredFunction> {

    private static final int LEAST_SECONDS = 1;
    private static final int MOST_SECONDS = 900;
    private static final int LEAST_MEGABYTES = 128;
    private static final int MOST_MEGABYTES = 10_240;

    @Override
    public Stream<Problem> problems(DeclaredFunction function) {
        return Stream.concat(
                function.timeoutSeconds().stream()
                        .filter(seconds -> seconds < LEAST_SECONDS || seconds > MOST_SECONDS)
                        .mapToObj(seconds -> FunctionProblems.timeout(function, seconds, LEAST_SECONDS, MOST_SECONDS)),
                function.memoryMegabytes().stream()
                        .filter(megabytes -> megabytes < LEAST_MEGABYTES || megabytes > MOST_MEGABYTES)
                        .mapToObj(megabytes ->
                                FunctionProblems.memory(function, megabytes, LEAST_MEGABYTES, MOST_MEGABYTES)));
    }
}
