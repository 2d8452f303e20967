package dev.jampx.cli.aws.session;

import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.account.RootStack;
import dev.jampx.cli.aws.logs.FunctionLogGroup;
import dev.jampx.cli.aws.logs.LogGroupSearch;
import dev.jampx.cli.aws.logs.LogTail;
import dev.jampx.cli.logs.FunctionLogLines;
import dev.jampx.cli.logs.LogRequest;
import dev.jampx.cli.terminal.Terminal;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/** Shows what the functions log while nothing is being deployed. */
final class LogWatch implements AutoCloseable {

    private static final int SECONDS_BETWEEN = 2;

    private final LogRequest request;
    private final RootStack stack;
    private final Terminal terminal;
    private final LogTail tail;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "jampx-function-logs");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable ScheduledFuture<?> reading;
    private boolean troubled;

    LogWatch(LogRequest request, AwsAccount account, RootStack stack, Terminal terminal, Clock clock) {
        this.request = request;
        this.stack = stack;
        this.terminal = terminal;
        tail = new LogTail(account.logs(), clock.millis(), new FunctionLogLines(request.file(), terminal));
    }

    /** Goes on with the functions that there are now. */
    synchronized void resume() {
        if (!request.wanted()) {
            return;
        }
        List<FunctionLogGroup> groups = new LogGroupSearch(stack, request.functions()).groups();
        reading = timer.scheduleWithFixedDelay(() -> read(groups), 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** Stops until {@link #resume}. */
    synchronized void pause() {
        if (reading != null) {
            reading.cancel(false);
        }
    }

    /** That logs cannot be read now does not end the session; it is said once. */
    private void read(List<FunctionLogGroup> groups) {
        try {
            tail.read(groups);
            troubled = false;
        } catch (SdkException | UncheckedIOException e) {
            if (!troubled) {
                terminal.note("The functions' logs cannot be read now: " + e.getMessage());
            }
            troubled = true;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
