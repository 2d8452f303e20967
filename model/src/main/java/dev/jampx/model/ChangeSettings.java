package dev.jampx.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How a function is given the changes of a model. Mirrors the settings of Lambda's event source mappings.
 *
 * @param batchSize how many changes it is given at once at most, from 1 to 10000
 * @param batchingWindowSeconds how long changes are gathered for a batch at most, from 0 to 300
 * @param parallelizationFactor how many batches it is given at the same time at most, from 1 to 10
 * @param startingPosition the first change that it is given
 * @param filters it is given the changes that one of them matches; all if there are none
 * @param failures what is done when it fails
 */
public record ChangeSettings(
        int batchSize,
        int batchingWindowSeconds,
        int parallelizationFactor,
        StartingPosition startingPosition,
        List<EventPattern> filters,
        Failures failures) {

    /**
     * What is done with changes with which a function fails.
     *
     * @param retryAttempts how often they are given to it again, from 0 to 10000; if nothing is said, until they are a day old
     * @param bisectBatchOnError whether they are given to it again in two halves
     * @param reportBatchItemFailures whether it answers from which change on it failed
     */
    public record Failures(OptionalInt retryAttempts, boolean bisectBatchOnError, boolean reportBatchItemFailures) {

        private static final Failures STANDARD = new Failures(OptionalInt.empty(), false, false);
    }

    /** What holds unless something else is said: what Lambda does. */
    public static final ChangeSettings STANDARD =
            new ChangeSettings(100, 0, 1, StartingPosition.LATEST, List.of(), Failures.STANDARD);

    public ChangeSettings {
        filters = List.copyOf(filters);
    }

    /** How often changes are given to it again after it has failed; if nothing is said, until they are a day old. */
    public OptionalInt retryAttempts() {
        return failures.retryAttempts();
    }

    /** Whether changes with which it fails are given to it again in two halves. */
    public boolean bisectBatchOnError() {
        return failures.bisectBatchOnError();
    }

    /** Whether it answers from which change on it failed. */
    public boolean reportBatchItemFailures() {
        return failures.reportBatchItemFailures();
    }

    /** The same with another size of batches. */
    public ChangeSettings withBatchSize(int changes) {
        return new ChangeSettings(
                changes, batchingWindowSeconds, parallelizationFactor, startingPosition, filters, failures);
    }

    /** The same with another time in which batches are gathered. */
    public ChangeSettings withBatchingWindowSeconds(int seconds) {
        return new ChangeSettings(batchSize, seconds, parallelizationFactor, startingPosition, filters, failures);
    }

    /** The same with another number of batches at the same time. */
    public ChangeSettings withParallelizationFactor(int batches) {
        return new ChangeSettings(batchSize, batchingWindowSeconds, batches, startingPosition, filters, failures);
    }

    /** The same with another start. */
    public ChangeSettings withStartingPosition(StartingPosition position) {
        return new ChangeSettings(batchSize, batchingWindowSeconds, parallelizationFactor, position, filters, failures);
    }

    /** The same with one more filter. */
    public ChangeSettings withFilter(EventPattern filter) {
        return new ChangeSettings(
                batchSize,
                batchingWindowSeconds,
                parallelizationFactor,
                startingPosition,
                Stream.concat(filters.stream(), Stream.of(filter)).toList(),
                failures);
    }

    /** The same with a number of further attempts. */
    public ChangeSettings withRetryAttempts(int attempts) {
        return with(new Failures(OptionalInt.of(attempts), bisectBatchOnError(), reportBatchItemFailures()));
    }

    /** The same with halves, or without. */
    public ChangeSettings withBisectBatchOnError(boolean bisect) {
        return with(new Failures(retryAttempts(), bisect, reportBatchItemFailures()));
    }

    /** The same with an answer that says what failed, or without. */
    public ChangeSettings withReportBatchItemFailures(boolean report) {
        return with(new Failures(retryAttempts(), bisectBatchOnError(), report));
    }

    private ChangeSettings with(Failures next) {
        return new ChangeSettings(
                batchSize, batchingWindowSeconds, parallelizationFactor, startingPosition, filters, next);
    }
}
