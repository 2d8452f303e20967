package dev.jampx.client.service;

import dev.jampx.client.failure.ClientException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Tries a call until it comes to an end that is worth no other attempt.
 *
 * @param policy how often, and after which pauses
 */
record Attempts(RetryPolicy policy) {

    /**
     * @param call makes one attempt
     * @param temporary whether a failure may pass
     */
    <T> CompletableFuture<T> run(Supplier<CompletableFuture<T>> call, Predicate<Throwable> temporary) {
        return attempt(call, temporary, 1);
    }

    private <T> CompletableFuture<T> attempt(
            Supplier<CompletableFuture<T>> call, Predicate<Throwable> temporary, int number) {
        return Stages.begin(call)
                .handle((value, failure) -> {
                    if (failure == null) {
                        return CompletableFuture.completedFuture(value);
                    }
                    Throwable cause = Stages.cause(failure);
                    if (number >= policy.attempts() || !temporary.test(cause)) {
                        return CompletableFuture.<T>failedFuture(cause);
                    }
                    Executor later = CompletableFuture.delayedExecutor(
                            policy.pause(number).toNanos(), TimeUnit.NANOSECONDS);
                    return CompletableFuture.supplyAsync(() -> attempt(call, temporary, number + 1), later)
                            .thenCompose(next -> next);
                })
                .thenCompose(next -> next);
    }

    /** A failure as the client reports it. */
    static ClientException reported(Throwable failure) {
        Throwable cause = Stages.cause(failure);
        return cause instanceof ClientException known ? known : new ClientException(String.valueOf(cause), cause);
    }
}
