package dev.jampx.client.execution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Does one thing after the other, in the order in which they came, on threads of another executor. Things done by one of these see each other's effects. */
public final class SerialExecutor implements Executor {

    private static final System.Logger LOG = System.getLogger(SerialExecutor.class.getName());

    private final Executor threads;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    /**
     * @param threads does the work
     */
    public SerialExecutor(Executor threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Runnable work) {
        synchronized (this) {
            waiting.add(work);
            if (running) {
                return;
            }
            running = true;
        }
        try {
            threads.execute(this::work);
        } catch (RejectedExecutionException closed) {
            // The client is closed: there is nobody left to work for.
            LOG.log(System.Logger.Level.DEBUG, "The client is closed", closed);
        }
    }

    private void work() {
        for (Runnable next = next(); next != null; next = next()) {
            try {
                next.run();
            } catch (RuntimeException fault) {
                LOG.log(System.Logger.Level.ERROR, "A step of the client failed", fault);
            }
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = waiting.poll();
        running = next != null;
        return next;
    }
}
