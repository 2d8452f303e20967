package dev.jampx.sandbox.lambda;

import dev.jampx.model.resolved.Function;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * What all processes of all functions share.
 *
 * @param settings how functions are run
 * @param log takes what they print
 * @param clock the time
 * @param timer wakes up when a time limit is reached
 */
record FunctionSurroundings(FunctionsSettings settings, FunctionLog log, Clock clock, ScheduledExecutorService timer) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT).withZone(ZoneOffset.UTC);

    ScheduledFuture<?> after(Duration delay, Runnable action) {
        return timer.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A name for the log of a new process. */
    String newLogStream() {
        return DAY.format(clock.instant()) + "/[$LATEST]" + hex(32);
    }

    /** The headers that go to the runtime with an event. */
    Map<String, String> headers(Function function, Invocation invocation) {
        long deadline =
                clock.millis() + Duration.ofSeconds(function.timeoutSeconds()).toMillis();
        return Map.of(
                "Content-Type",
                "application/json",
                "Lambda-Runtime-Aws-Request-Id",
                invocation.requestId(),
                "Lambda-Runtime-Deadline-Ms",
                Long.toString(deadline),
                "Lambda-Runtime-Invoked-Function-Arn",
                settings.functionArn(function.name()),
                "Lambda-Runtime-Trace-Id",
                "Root=1-" + String.format(Locale.ROOT, "%08x", clock.millis() / 1000) + "-" + hex(24) + ";Parent="
                        + hex(16) + ";Sampled=0");
    }

    private static String hex(int digits) {
        return UUID.randomUUID().toString().replace("-", "").substring(0, digits);
    }
}
