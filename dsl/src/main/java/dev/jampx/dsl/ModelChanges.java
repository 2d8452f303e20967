package dev.jampx.dsl;

/**
 * How a function is given the changes of a model. What Amplify's users write as an {@code EventSourceMapping} of the CDK.
 *
 * <pre>{@code
 * defineFunction("index").handler(Index.class)
 *     .onChange("Todo", changes -> changes.batchSize(10).retryAttempts(3).bisectBatchOnError(true))
 * }</pre>
 */
public sealed interface ModelChanges permits ModelChangesDeclaration {

    /**
     * Says how many changes the function is given at once at most.
     *
     * @param changes from 1 to 10000; 100 unless set
     */
    ModelChanges batchSize(int changes);

    /**
     * Says how often the same changes are given to the function again after it has failed. Those that come after them wait meanwhile.
     *
     * @param attempts from 0 to 10000; unless set, until the changes are a day old
     */
    ModelChanges retryAttempts(int attempts);

    /**
     * Says whether changes with which the function fails are given to it again in two halves, until the one that it fails with is alone.
     *
     * @param bisect false unless set
     */
    ModelChanges bisectBatchOnError(boolean bisect);

    /**
     * Says whether the function answers from which change on it failed: {@code {"batchItemFailures":[{"itemIdentifier":"<sequence
     * number>"}]}}. Those before it are done.
     *
     * @param report false unless set
     */
    ModelChanges reportBatchItemFailures(boolean report);
}
