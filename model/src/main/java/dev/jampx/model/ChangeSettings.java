package dev.jampx.model;

import java.util.OptionalInt;

/**
 * How a function is given the changes of a model. Mirrors the settings of Lambda's event source mappings.
 *
 * @param batchSize how many changes it is given at once at most, from 1 to 10000
 * @param retryAttempts how often changes are given to it again after it has failed, from 0 to 10000; if nothing is said, until they
 *     are a day old
 * @param bisectBatchOnError whether changes with which it fails are given to it again in two halves
 * @param reportBatchItemFailures whether it answers from which change on it failed
 */
public record ChangeSettings(
        int batchSize, OptionalInt retryAttempts, boolean bisectBatchOnError, boolean reportBatchItemFailures) {

    /** What holds unless something else is said: what Lambda does. */
    public static final ChangeSettings STANDARD = new ChangeSettings(100, OptionalInt.empty(), false, false);

    /** The same with another size of batches. */
    public ChangeSettings withBatchSize(int changes) {
        return new ChangeSettings(changes, retryAttempts, bisectBatchOnError, reportBatchItemFailures);
    }

    /** The same with a number of further attempts. */
    public ChangeSettings withRetryAttempts(int attempts) {
        return new ChangeSettings(batchSize, OptionalInt.of(attempts), bisectBatchOnError, reportBatchItemFailures);
    }

    /** The same with halves, or without. */
    public ChangeSettings withBisectBatchOnError(boolean bisect) {
        return new ChangeSettings(batchSize, retryAttempts, bisect, reportBatchItemFailures);
    }

    /** The same with an answer that says what failed, or without. */
    public ChangeSettings withReportBatchItemFailures(boolean report) {
        return new ChangeSettings(batchSize, retryAttempts, bisectBatchOnError, report);
    }
}
