package dev.jampx.client.graphql;

import dev.jampx.client.execution.CancellableFuture;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.failure.GraphQlException;
import dev.jampx.client.failure.NetworkException;
import dev.jampx.client.failure.TimeoutException;
import dev.jampx.client.failure.TransportException;
import dev.jampx.client.service.RetryPolicy;
import dev.jampx.client.service.Stages;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One call, from its first attempt to its result. */
final class Call implements Outcome.Visitor {

    private static final System.Logger LOG = System.getLogger(Call.class.getName());

    private final Transport transport;
    private final Attempt attempt;
    private final Repetition repetition;
    private final CancellableFuture<GraphQlResponse> result = new CancellableFuture<>(this::stop);
    private final long deadline;
    private volatile @Nullable Future<?> underWay;
    private volatile boolean sent;
    private volatile boolean executionPossible;
    private int attempts;
    private boolean renewed;

    /**
     * @param transport sends
     * @param attempt one attempt
     * @param repetition when there may be another
     */
    Call(Transport transport, Attempt attempt, Repetition repetition) {
        this.transport = transport;
        this.attempt = attempt;
        this.repetition = repetition;
        this.deadline = System.nanoTime() + transport.timeout().toNanos();
    }

    /** Begins. */
    CompletableFuture<GraphQlResponse> start() {
        Future<?> timeout = transport.workers().after(transport.timeout(), this::expire);
        result.whenComplete((done, failure) -> timeout.cancel(false));
        attempt(false);
        return result;
    }

    private void attempt(boolean renew) {
        if (result.isDone()) {
            return;
        }
        attempts++;
        sent = false;
        attempt.send(renew, attemptTimeout(), this::sending).whenComplete((outcome, failure) -> {
            if (outcome != null) {
                outcome.accept(this);
            } else {
                fail(failure);
            }
        });
    }

    private Duration attemptTimeout() {
        Duration left = Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
        return left.compareTo(transport.retries().timeout()) < 0
                ? left
                : transport.retries().timeout();
    }

    private void sending(CompletableFuture<?> request) {
        sent = true;
        underWay = request;
        if (result.isDone()) {
            request.cancel(true);
        }
    }

    @Override
    public void answered(GraphQlResponse response) {
        if (Throttling.allowsRepetition(response, repetition) && again(Duration.ZERO)) {
            return;
        }
        if (executionPossible && repetition instanceof Repetition.Creation creation) {
            new Confirmation(transport, attempt, creation)
                    .of(response, this::sending)
                    .whenComplete(this::finish);
        } else {
            result.complete(response);
        }
    }

    @Override
    public void unauthorized(GraphQlResponse response) {
        if (renewed) {
            refused(response);
        } else {
            renewed = true;
            attempt(true);
        }
    }

    @Override
    public void throttled(GraphQlResponse response, Duration pause) {
        if (!again(pause)) {
            refused(response);
        }
    }

    @Override
    public void failed(TransportException failure) {
        executionPossible |= failure.mayHaveBeenExecuted();
        boolean repeatable = !failure.mayHaveBeenExecuted() || !(repetition instanceof Repetition.NotIfExecuted);
        if (!repeatable || !again(Duration.ZERO)) {
            fail(executionPossible && !failure.mayHaveBeenExecuted() ? possiblyExecuted(failure) : failure);
        }
    }

    /** Nothing was executed this time. */
    private void refused(GraphQlResponse response) {
        if (executionPossible && repetition instanceof Repetition.Creation) {
            fail(possiblyExecuted(GraphQlException.of(response.errors(), response.data())));
        } else {
            result.complete(response);
        }
    }

    private static TransportException possiblyExecuted(ClientException last) {
        return new NetworkException(
                "The answer to an earlier attempt was lost. The last one failed: " + last.getMessage(), last, true);
    }

    /** Tries again, if there is an attempt left and it can begin in time. */
    private boolean again(Duration atLeast) {
        RetryPolicy retries = transport.retries();
        if (attempts >= retries.attempts()) {
            return false;
        }
        Duration wait = retries.pause(attempts).plus(atLeast);
        if (System.nanoTime() + wait.toNanos() - deadline >= 0) {
            return false;
        }
        LOG.log(System.Logger.Level.DEBUG, "Attempt " + attempts + " failed, another begins in " + wait);
        underWay = transport.workers().after(wait, () -> attempt(false));
        return true;
    }

    private void expire() {
        boolean possible = executionPossible || sent;
        if (result.completeExceptionally(
                new TimeoutException("There was no result within " + transport.timeout() + ".", null, possible))) {
            stop();
        }
    }

    private void stop() {
        Future<?> work = underWay;
        if (work != null) {
            work.cancel(true);
        }
    }

    private void finish(@Nullable GraphQlResponse response, @Nullable Throwable failure) {
        if (response != null) {
            result.complete(response);
        } else {
            fail(failure);
        }
    }

    private void fail(@Nullable Throwable failure) {
        result.completeExceptionally(
                failure == null ? new IllegalStateException("There is no outcome.") : Stages.cause(failure));
    }
}
