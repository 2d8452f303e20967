package dev.jampx.dsl;

import java.util.Map;

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
     * Says how long changes are gathered before the function is given them, unless {@link #batchSize} of them are there earlier.
     *
     * @param seconds from 0 to 300; 0 unless set
     */
    ModelChanges maxBatchingWindowSeconds(int seconds);

    /**
     * Lets the function be given only changes that look so; call it once for each kind, at most five times. The pattern is Lambda's own,
     * with maps and lists as JSON has objects and arrays: {@code Map.of("eventName", List.of("INSERT", "MODIFY"))}. Numbers of rows are
     * texts in events.
     *
     * @param pattern for each field of the event's record either the same again or a list of values and rules, such as
     *     {@code Map.of("prefix", "a")}, of which one must hold
     */
    ModelChanges filter(Map<String, ?> pattern);

    /**
     * Says how many batches of a part of the stream the function is given at the same time at most. The changes of a row stay in order.
     *
     * @param batches from 1 to 10; 1 unless set
     */
    ModelChanges parallelizationFactor(int batches);

    /**
     * Says which change is the first that the function is given.
     *
     * @param position {@link StartingPosition#LATEST} unless set
     */
    ModelChanges startingPosition(StartingPosition position);

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
