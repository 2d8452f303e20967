package dev.jampx.sandbox.lambda.event;

import java.time.Instant;

/**
 * An event on its way to a function.
 *
 * @param id what tells it from others
 * @param function the function
 * @param event the event, a JSON document
 * @param sent when it was sent
 * @param due when it is tried
 * @param attempts how often the function has failed with it
 */
record QueuedEvent(String id, String function, byte[] event, Instant sent, Instant due, int attempts)
        implements Comparable<QueuedEvent> {

    /** The same, to be tried again. */
    QueuedEvent again(int failures, Instant moment) {
        return new QueuedEvent(id, function, event, sent, moment, failures);
    }

    @Override
    public int compareTo(QueuedEvent other) {
        int byTime = due.compareTo(other.due);
        return byTime == 0 ? id.compareTo(other.id) : byTime;
    }
}
