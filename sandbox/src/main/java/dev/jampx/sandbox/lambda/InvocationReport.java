package dev.jampx.sandbox.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.resolved.Function;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The lines that Lambda itself writes into a function's log, in Lambda's words.
 *
 * @param function the function, whose settings say whether they are text or JSON
 * @param clock the time
 */
record InvocationReport(Function function, Clock clock) {

    /**
     * What was measured of an invocation.
     *
     * @param duration how long it took
     * @param peakKilobytes the most memory that the process has used so far, where the system tells
     * @param init how long it took to load the handler; only the first invocation of a process says so
     */
    record Metrics(Duration duration, OptionalLong peakKilobytes, Optional<Duration> init) {}

    String start(String requestId) {
        if (isJson()) {
            ObjectNode line = line("platform.start");
            line.withObject("/record").put("requestId", requestId).put("version", "$LATEST");
            return line.toString();
        }
        return "START RequestId: " + requestId + " Version: $LATEST";
    }

    /** In JSON the report alone says that it is over. */
    Optional<String> end(String requestId) {
        return isJson() ? Optional.empty() : Optional.of("END RequestId: " + requestId);
    }

    /**
     * The closing line of an invocation.
     *
     * @param status {@code timeout} or {@code error}; nothing when the process lives on
     * @param errorType the error's type, if it failed
     */
    String report(String requestId, Metrics metrics, Optional<String> status, Optional<String> errorType) {
        if (isJson()) {
            return json(requestId, metrics, status, errorType);
        }
        StringBuilder line = new StringBuilder("REPORT RequestId: " + requestId);
        field(line, "Duration", milliseconds(metrics.duration()) + " ms");
        field(line, "Billed Duration", billed(metrics.duration()) + " ms");
        field(line, "Memory Size", function.memoryMegabytes() + " MB");
        metrics.peakKilobytes().ifPresent(kilobytes -> field(line, "Max Memory Used", megabytes(kilobytes) + " MB"));
        metrics.init().ifPresent(taken -> field(line, "Init Duration", milliseconds(taken) + " ms"));
        status.ifPresent(text -> {
            field(line, "Status", text);
            errorType.filter(type -> text.equals("error")).ifPresent(type -> field(line, "Error Type", type));
        });
        return line.append('\t').toString();
    }

    private String json(String requestId, Metrics metrics, Optional<String> status, Optional<String> errorType) {
        ObjectNode line = line("platform.report");
        ObjectNode document = line.withObject("/record").put("requestId", requestId);
        ObjectNode measured = document.putObject("metrics")
                .put("durationMs", Double.parseDouble(milliseconds(metrics.duration())))
                .put("billedDurationMs", billed(metrics.duration()))
                .put("memorySizeMB", function.memoryMegabytes());
        metrics.peakKilobytes().ifPresent(kilobytes -> measured.put("maxMemoryUsedMB", megabytes(kilobytes)));
        metrics.init().ifPresent(taken -> measured.put("initDurationMs", Double.parseDouble(milliseconds(taken))));
        document.put("status", status.orElse(errorType.isPresent() ? "error" : "success"));
        errorType.ifPresent(type -> document.put("errorType", type));
        return line.toString();
    }

    /** The line about a process that ended before it could take an invocation. */
    String initFailure(Duration duration, String status) {
        if (isJson()) {
            ObjectNode json = line("platform.initReport");
            json.withObject("/record")
                    .put("initializationType", "on-demand")
                    .put("phase", "init")
                    .put("status", status)
                    .putObject("metrics")
                    .put("durationMs", Double.parseDouble(milliseconds(duration)));
            return json.toString();
        }
        StringBuilder line = new StringBuilder("INIT_REPORT Init Duration: " + milliseconds(duration) + " ms");
        field(line, "Phase", "init");
        field(line, "Status", status);
        return line.append('\t').toString();
    }

    private boolean isJson() {
        return function.settings().logging().isJson();
    }

    private ObjectNode line(String type) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("type", type);
    }

    private static long billed(Duration duration) {
        return (duration.toNanos() + 999_999) / 1_000_000;
    }

    private static long megabytes(long kilobytes) {
        return (kilobytes + 1023) / 1024;
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append('\t').append(name).append(": ").append(value);
    }

    private static String milliseconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f", duration.toNanos() / 1e6);
    }
}
