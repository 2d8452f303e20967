package dev.jampx.client.execution;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads of one client. They come and go with the work, so that a subscriber who blocks holds up nobody else, and they keep no program from ending.
 */
public final class Workers implements Executor, AutoCloseable {

    private final ExecutorService pool = Executors.newCachedThreadPool(Workers::thread);
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, Workers::thread);

    /** No threads yet. */
    public Workers() {
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        // What is late for a closed client is of no use any more.
        timer.setRejectedExecutionHandler((task, closed) -> {});
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "jampx-client");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable work) {
        pool.execute(work);
    }

    /** Does {@code work} after {@code delay}, unless it is cancelled before. */
    public Future<?> after(Duration delay, Runnable work) {
        return timer.schedule(() -> pool.execute(work), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Does what was begun, and nothing of what is to be done later. */
    @Override
    public void close() {
        timer.shutdownNow();
        pool.shutdown();
    }
}
