package dev.jampx.sandbox.lambda.event;

import dev.jampx.sandbox.lambda.Execution;
import dev.jampx.sandbox.lambda.FunctionInvoker;
import dev.jampx.sandbox.lambda.Ticks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/**
 * Runs functions without anybody waiting for the answer. An event is kept on disk until its function has taken it, or has failed three
 * times, a minute and then two minutes apart, or the event is six hours old. What is refused for now is tried again until then.
 */
public final class EventQueue implements AutoCloseable {

    private static final int ATTEMPTS = 3;
    private static final Duration MAXIMUM_AGE = Duration.ofHours(6);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration WAIT_AFTER_REFUSAL = Duration.ofSeconds(1);

    private final BiFunction<String, byte[], CompletableFuture<Execution>> functions;
    private final EventFolder folder;
    private final Clock clock;
    private final PriorityQueue<QueuedEvent> waiting = new PriorityQueue<>();
    private final Ticks ticks = new Ticks("function-events", this::runDue);
    private boolean closed;

    /**
     * Takes up what a sandbox before left.
     *
     * @param functions runs a function with an event; the future always completes normally
     * @param folder where events are kept; it belongs to the queue alone
     * @param clock says when an event is due
     */
    public EventQueue(BiFunction<String, byte[], CompletableFuture<Execution>> functions, Path folder, Clock clock) {
        this.functions = functions;
        this.folder = new EventFolder(folder);
        this.clock = clock;
        waiting.addAll(this.folder.events());
    }

    /** Begins to run what is due, as time goes by. */
    public void start() {
        ticks.start();
    }

    /** Has {@code function} run with {@code event} as soon as can be. The event is on disk when this returns. */
    public void send(String function, byte[] event) {
        Instant now = clock.instant();
        QueuedEvent queued = new QueuedEvent(UUID.randomUUID().toString(), function, event, now, now, 0);
        folder.write(queued);
        run(queued);
    }

    /** Runs what is due. */
    public void runDue() {
        Instant now = clock.instant();
        while (true) {
            QueuedEvent due;
            synchronized (this) {
                if (closed || waiting.isEmpty() || waiting.peek().due().isAfter(now)) {
                    return;
                }
                due = waiting.remove();
            }
            run(due);
        }
    }

    private void run(QueuedEvent event) {
        functions.apply(event.function(), event.event()).thenAccept(execution -> settle(event, execution));
    }

    private void settle(QueuedEvent event, Execution execution) {
        synchronized (this) {
            // The function ended because the sandbox does: the event is for the next one.
            if (closed) {
                return;
            }
        }
        if (execution.outcome() instanceof FunctionInvoker.Outcome.Succeeded) {
            folder.remove(event);
        } else if (execution.refused()) {
            retry(event, event.attempts(), WAIT_AFTER_REFUSAL);
        } else {
            retry(event, event.attempts() + 1, FIRST_WAIT.multipliedBy(event.attempts() + 1L));
        }
    }

    private void retry(QueuedEvent event, int attempts, Duration wait) {
        Instant due = clock.instant().plus(wait);
        if (attempts >= ATTEMPTS || due.isAfter(event.sent().plus(MAXIMUM_AGE))) {
            folder.remove(event);
            return;
        }
        QueuedEvent next = event.again(attempts, due);
        folder.write(next);
        synchronized (this) {
            waiting.add(next);
        }
    }

    /** The functions whose events wait for another attempt, the next first. */
    public synchronized List<String> waiting() {
        return waiting.stream().sorted().map(QueuedEvent::function).toList();
    }

    /** Runs nothing any more. What was not finished is on disk. */
    @Override
    public void close() {
        ticks.close();
        synchronized (this) {
            closed = true;
        }
    }
}
