package dev.jampx.model.checks.function;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredChangeSource;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.Problem;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** A function is given changes as Lambda can give them, those of each model once. */
public final class ChangeSourcesAreSound implements Check<DeclaredFunction> {

    private static final int LARGEST_BATCH = 10_000;
    private static final int MOST_ATTEMPTS = 10_000;

    @Override
    public Stream<Problem> problems(DeclaredFunction function) {
        Set<String> models = new HashSet<>();
        Stream<Problem> twice = function.changes().stream()
                .filter(source -> !models.add(source.model()))
                .map(source -> FunctionProblems.changesTwice(function, source));
        return Stream.concat(
                function.changes().stream()
                        .flatMap(source -> Stream.of(batchSize(source), retryAttempts(source)))
                        .flatMap(Optional::stream),
                twice);
    }

    private static Optional<Problem> batchSize(DeclaredChangeSource source) {
        int size = source.settings().batchSize();
        return size >= 1 && size <= LARGEST_BATCH
                ? Optional.empty()
                : Optional.of(FunctionProblems.changes(source, "batchSize", size, 1, LARGEST_BATCH));
    }

    private static Optional<Problem> retryAttempts(DeclaredChangeSource source) {
        OptionalInt attempts = source.settings().retryAttempts();
        return attempts.isEmpty() || attempts.getAsInt() >= 0 && attempts.getAsInt() <= MOST_ATTEMPTS
                ? Optional.empty()
                : Optional.of(FunctionProblems.changes(source, "retryAttempts", attempts.getAsInt(), 0, MOST_ATTEMPTS));
    }
}
