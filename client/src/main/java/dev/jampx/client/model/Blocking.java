package dev.jampx.client.model;

import dev.jampx.client.failure.ClientException;
import dev.jampx.client.failure.InterruptedCallException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Waits for asynchronous calls. */
public final class Blocking {

    private Blocking() {}

    /**
     * The result of {@code call}, once it is there.
     *
     * @throws ClientException what the call failed with; {@link InterruptedCallException} if this thread was interrupted, which cancels the call
     * @throws CancellationException if the call was cancelled
     */
    public static <T> T await(CompletableFuture<T> call) {
        try {
            return call.get();
        } catch (InterruptedException interrupted) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(interrupted);
        } catch (ExecutionException failed) {
            throw unchecked(failed);
        }
    }

    private static RuntimeException unchecked(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception
                ? exception
                : new ClientException("The call failed: " + cause, cause);
    }
}
