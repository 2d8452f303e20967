package dev.jampx.client.model;

import dev.jampx.client.failure.ClientException;
import java.util.concurrent.CompletableFuture;

/** Waits for asynchronous calls. */
public final class Blocking {

    private Blocking() {}

    /**
     * The result of {@code call}, once it is there.
     *
     * @throws ClientException what the call failed with; {@link dev.jampx.client.failure.InterruptedCallException} if this thread was interrupted, which cancels
     *     the call
     */
    public static <T> T await(CompletableFuture<T> call) {
        return dev.jampx.client.service.Blocking.await(call);
    }
}
