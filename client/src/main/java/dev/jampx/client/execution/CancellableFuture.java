package dev.jampx.client.execution;

import java.util.concurrent.CompletableFuture;

/**
 * A future whose cancellation stops the work behind it. The same holds for futures derived from it, so that what a program derives can be cancelled as
 * well.
 *
 * @param <T> the result
 */
public final class CancellableFuture<T> extends CompletableFuture<T> {

    private final Runnable stop;

    /**
     * @param stop stops the work; may be called after its end
     */
    public CancellableFuture(Runnable stop) {
        this.stop = stop;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            stop.run();
        }
        return cancelled;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CancellableFuture<>(() -> {
            if (!isDone()) {
                cancel(true);
            }
        });
    }
}
