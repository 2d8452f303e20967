package dev.jampx.client.realtime;

import dev.jampx.client.execution.SerialExecutor;
import dev.jampx.client.execution.Workers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** One step that is to be taken later, unless it is cancelled or another takes its place. To be used in steps of the same executor. */
final class Alarm {

    private final Workers workers;
    private final SerialExecutor steps;
    private Future<?> timer = CompletableFuture.completedFuture(null);
    private int changes;

    /**
     * @param workers keeps the time
     * @param steps takes the step
     */
    Alarm(Workers workers, SerialExecutor steps) {
        this.workers = workers;
        this.steps = steps;
    }

    /** Takes {@code step} after {@code duration}, in place of whatever was to be taken. */
    void set(Duration duration, Runnable step) {
        cancel();
        int present = changes;
        timer = workers.after(
                duration,
                () -> steps.execute(() -> {
                    // It may have been on its way already.
                    if (present == changes) {
                        step.run();
                    }
                }));
    }

    /** Takes no step. */
    void cancel() {
        timer.cancel(false);
        changes++;
    }
}
