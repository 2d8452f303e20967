package dev.jampx.sandbox.resolver;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lends contexts, each to one thread at a time. Makes them as they are needed, up to a limit, then lets threads wait. */
final class ContextPool implements AutoCloseable {

    private final Supplier<ScriptContext> factory;
    private final Semaphore permits;
    // Last in, first out: the context that ran last has the most resolvers loaded and is in the processor's caches.
    private final ConcurrentLinkedDeque<ScriptContext> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    ContextPool(Supplier<ScriptContext> factory, int limit) {
        this.factory = factory;
        this.permits = new Semaphore(limit);
    }

    ScriptContext borrow() {
        permits.acquireUninterruptibly();
        try {
            if (closed) {
                throw new IllegalStateException("the resolver runtime is closed");
            }
            ScriptContext context = idle.pollFirst();
            return context == null ? factory.get() : context;
        } catch (RuntimeException | Error e) {
            permits.release();
            throw e;
        }
    }

    void giveBack(ScriptContext context) {
        if (context.isRetired()) {
            discard(context);
            return;
        }
        idle.addFirst(context);
        permits.release();
        if (closed) {
            closeIdle();
        }
    }

    /** Takes a borrowed context out of use: it ran into a limit, after which it cannot run any more. */
    void discard(ScriptContext context) {
        permits.release();
        context.close();
    }

    @Override
    public void close() {
        closed = true;
        closeIdle();
    }

    private void closeIdle() {
        for (ScriptContext context = idle.pollFirst(); context != null; context = idle.pollFirst()) {
            context.close();
        }
    }
}
