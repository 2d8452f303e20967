package dev.jampx.model.checks.function;

import dev.jampx.model.DurableSettings;
import dev.jampx.model.FunctionSettings;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** A function asks for no more time, memory and storage than Lambda gives, and for some. */
public final class FunctionLimitsAreInRange implements Check<DeclaredFunction> {

    private static final int LEAST_SECONDS = 1;
    private static final int MOST_SECONDS = 900;
    private static final int LEAST_MEGABYTES = 128;
    private static final int LEAST_STORAGE = 512;
    private static final int MOST_MEGABYTES = 10_240;
    private static final int MOST_DURABLE_SECONDS = 31_622_400;
    private static final int MOST_DURABLE_DAYS = 90;

    @Override
    public Stream<Problem> problems(DeclaredFunction function) {
        FunctionSettings settings = function.settings();
        return Stream.of(
                        outside(settings.timeoutSeconds(), LEAST_SECONDS, MOST_SECONDS)
                                .map(got -> FunctionProblems.timeout(function, got, LEAST_SECONDS, MOST_SECONDS)),
                        outside(settings.memoryMegabytes(), LEAST_MEGABYTES, MOST_MEGABYTES)
                                .map(got -> FunctionProblems.memory(function, got, LEAST_MEGABYTES, MOST_MEGABYTES)),
                        outside(settings.ephemeralStorageMegabytes(), LEAST_STORAGE, MOST_MEGABYTES)
                                .map(got -> FunctionProblems.storage(function, got, LEAST_STORAGE, MOST_MEGABYTES)),
                        settings.durable()
                                .map(DurableSettings::executionTimeoutSeconds)
                                .flatMap(seconds -> outside(seconds, LEAST_SECONDS, MOST_DURABLE_SECONDS))
                                .map(got -> FunctionProblems.durable(
                                        function, "executionTimeoutSeconds", got, MOST_DURABLE_SECONDS)),
                        settings.durable()
                                .map(DurableSettings::retentionPeriodDays)
                                .flatMap(days -> outside(days, 1, MOST_DURABLE_DAYS))
                                .map(got -> FunctionProblems.durable(
                                        function, "retentionPeriodDays", got, MOST_DURABLE_DAYS)))
                .flatMap(Optional::stream);
    }

    private static Optional<Integer> outside(int number, int least, int most) {
        return Optional.of(number).filter(got -> got < least || got > most);
    }
}
