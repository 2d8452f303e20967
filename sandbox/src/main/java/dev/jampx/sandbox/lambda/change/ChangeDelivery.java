package dev.jampx.sandbox.lambda.change;

import dev.jampx.model.ChangeSettings;
import dev.jampx.sandbox.dynamodb.TableChanges;
import dev.jampx.sandbox.lambda.Execution;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Gives a function the changes of a table, one batch after the other, so that those of a row stay in order. What is done is written down
 * after each batch: whoever is killed meanwhile gives some changes twice, and loses none.
 */
final class ChangeDelivery {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Subscription subscription;
    private final ChangeReader reader;
    private final PositionFolder positions;
    private final BiFunction<String, byte[], CompletableFuture<Execution>> functions;
    private final Consumer<String> notices;
    private final Clock clock;

    /** What is to be given next; only after a failure there is more than one. */
    private final Deque<Batch> waiting = new ArrayDeque<>();

    private Position position;
    private Instant notBefore = Instant.MIN;

    /** Until when changes are gathered; nothing while there are none. */
    private Optional<Instant> windowEnd = Optional.empty();

    private int failuresInARow;
    private boolean running;
    private boolean closed;

    /**
     * @param position what is done already
     * @param notices told what a person should know
     */
    ChangeDelivery(
            Subscription subscription,
            Position position,
            ChangeReader reader,
            PositionFolder positions,
            BiFunction<String, byte[], CompletableFuture<Execution>> functions,
            Consumer<String> notices,
            Clock clock) {
        this.subscription = subscription;
        this.position = position;
        this.reader = reader;
        this.positions = positions;
        this.functions = functions;
        this.notices = notices;
        this.clock = clock;
    }

    Subscription subscription() {
        return subscription;
    }

    /** Whether a batch waits for its time, or that of one has come. */
    synchronized boolean isBehind() {
        return !waiting.isEmpty()
                || windowEnd.filter(end -> !clock.instant().isBefore(end)).isPresent();
    }

    /** Does not wait any longer after a failure: the function may be another now. */
    synchronized void hurry() {
        notBefore = Instant.MIN;
    }

    /** Gives the function what there is, unless it is at work. */
    void run() {
        Batch next;
        synchronized (this) {
            if (closed || running || clock.instant().isBefore(notBefore)) {
                return;
            }
            if (waiting.isEmpty()) {
                read();
            }
            if (waiting.isEmpty()) {
                return;
            }
            running = true;
            next = waiting.remove();
        }
        functions
                .apply(subscription.function(), next.event())
                .thenAccept(execution -> settle(next, execution))
                .whenComplete((done, fault) -> {
                    synchronized (this) {
                        running = false;
                    }
                    if (fault == null) {
                        run();
                    }
                });
    }

    private void read() {
        ChangeReader.Found found = reader.after(position);
        if (found.records().isEmpty()) {
            if (found.readTo() > position.sequenceNumber()) {
                done(found.readTo());
            }
            return;
        }
        // They are read again with those that have come meanwhile: nothing is kept of them that a kill could lose.
        Instant end =
                windowEnd.orElseGet(() -> clock.instant().plusSeconds(settings().batchingWindowSeconds()));
        boolean due = found.full() || !clock.instant().isBefore(end);
        windowEnd = due ? Optional.empty() : Optional.of(end);
        if (due) {
            waiting.add(new Batch(found.records(), 0));
        }
    }

    private synchronized void settle(Batch batch, Execution execution) {
        // The function ended because the sandbox does: the changes are for the next one.
        if (closed) {
            return;
        }
        if (execution.refused()) {
            waiting.addFirst(batch);
            notBefore = clock.instant().plus(FIRST_WAIT);
            return;
        }
        OptionalInt failure = Verdict.firstFailure(batch, settings(), execution);
        if (failure.isEmpty()) {
            failuresInARow = 0;
            done(batch.position());
            return;
        }
        int first = failure.getAsInt();
        if (first > 0) {
            done(TableChanges.position(batch.records().get(first - 1)));
        }
        again(batch, first);
    }

    private void again(Batch batch, int first) {
        if (first == 0 && settings().bisectBatchOnError() && batch.records().size() > 1) {
            List<Batch> halves = batch.halves();
            waiting.addFirst(halves.get(1));
            waiting.addFirst(halves.get(0));
            return;
        }
        Batch failed = batch.failedFrom(first);
        if (isOver(failed)) {
            notices.accept("The function \"" + subscription.function() + "\" has failed with "
                    + failed.records().size() + " of the changes of \""
                    + subscription.source().model() + "\" for good; it is given those that come after them.");
            failuresInARow = 0;
            done(failed.position());
            return;
        }
        waiting.addFirst(failed);
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failuresInARow, 6));
        failuresInARow++;
        notBefore = clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private boolean isOver(Batch failed) {
        OptionalInt attempts = settings().retryAttempts();
        return attempts.isPresent() && failed.failures() > attempts.getAsInt()
                || failed.newest().plus(KEPT).isBefore(clock.instant());
    }

    private void done(long sequenceNumber) {
        position = new Position(position.streamArn(), sequenceNumber);
        positions.write(subscription.name(), position);
    }

    private ChangeSettings settings() {
        return subscription.source().settings();
    }

    /** Gives nothing any more. What was not done is given by whoever goes on from the position. */
    synchronized void close() {
        closed = true;
    }
}
