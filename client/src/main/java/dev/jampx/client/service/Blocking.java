package dev.jampx.client.service;

import dev.jampx.client.failure.ClientException;
import dev.jampx.client.failure.InterruptedCallException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Waits for what is done elsewhere. */
public final class Blocking {

    private Blocking() {}

    /**
     * Waits for the end of {@code future}.
     *
     * @throws ClientException what it failed with; a thread that is interrupted while it waits gives up, cancels it, and stays interrupted
     */
    public static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException | CancellationException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw Attempts.reported(cause);
        } catch (InterruptedException stopped) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(stopped);
        }
    }
}
