package dev.jampx.sandbox.resolver;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Stops code that has run for too long: few statements can take long too, if each has much to do. */
final class Watchdog implements AutoCloseable {

    private final Duration limit;
    private final ScheduledThreadPoolExecutor timer;

    /** @param limit how long a handler may run */
    Watchdog(Duration limit) {
        this.limit = limit;
        timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "jampx-resolver-watchdog");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        // A timer that fires as the runtime closes has nothing to stop any more.
        timer.setRejectedExecutionHandler((task, executor) -> {});
    }

    /** Does {@code work} in a context, which is closed when it takes longer than the limit. */
    <T> T guard(ScriptContext context, Supplier<T> work) {
        Future<?> alarm = timer.schedule(context::close, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            if (!alarm.cancel(false)) {
                context.retire();
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
