package dev.jampx.model.checks.function;

import dev.jampx.model.ChangeSettings;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredChangeSource;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.Problem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A function is given changes as Lambda can give them, those of each model once. */
public final class ChangeSourcesAreSound implements Check<DeclaredFunction> {

    private static final int LARGEST_BATCH = 10_000;
    private static final int MOST_ATTEMPTS = 10_000;
    private static final int LONGEST_WINDOW = 300;
    private static final int MOST_BATCHES = 10;
    private static final int MOST_FILTERS = 5;

    @Override
    public Stream<Problem> problems(DeclaredFunction function) {
        Set<String> models = new HashSet<>();
        Stream<Problem> twice = function.changes().stream()
                .filter(source -> !models.add(source.model()))
                .map(source -> FunctionProblems.changesTwice(function, source));
        return Stream.of(
                        function.changes().stream().flatMap(ChangeSourcesAreSound::numbers),
                        function.changes().stream().flatMap(ChangeSourcesAreSound::filters),
                        twice)
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> numbers(DeclaredChangeSource source) {
        ChangeSettings settings = source.settings();
        return Stream.of(
                        within(source, "batchSize", settings.batchSize(), 1, LARGEST_BATCH),
                        within(source, "maxBatchingWindowSeconds", settings.batchingWindowSeconds(), 0, LONGEST_WINDOW),
                        within(source, "parallelizationFactor", settings.parallelizationFactor(), 1, MOST_BATCHES),
                        within(source, "retryAttempts", settings.retryAttempts().orElse(0), 0, MOST_ATTEMPTS))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> within(DeclaredChangeSource source, String setting, int got, int least, int most) {
        return got >= least && got <= most
                ? Optional.empty()
                : Optional.of(FunctionProblems.changes(source, setting, got, least, most));
    }

    private static Stream<Problem> filters(DeclaredChangeSource source) {
        int count = source.settings().filters().size();
        return Stream.concat(
                count > MOST_FILTERS
                        ? Stream.of(FunctionProblems.tooManyFilters(source, count, MOST_FILTERS))
                        : Stream.empty(),
                source.settings().filters().stream()
                        .flatMap(filter -> EventPatternFaults.first(filter).stream())
                        .map(fault -> FunctionProblems.filter(source, fault)));
    }
}
