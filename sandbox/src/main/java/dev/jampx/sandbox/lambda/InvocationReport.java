package dev.jampx.sandbox.lambda;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** The lines that Lambda itself writes into a function's log, in Lambda's words. */
final class InvocationReport {

    private InvocationReport() {}

    static String start(String requestId) {
        return "START RequestId: " + requestId + " Version: $LATEST";
    }

    static String end(String requestId) {
        return "END RequestId: " + requestId;
    }

    /**
     * The closing line of an invocation.
     *
     * @param peakKilobytes the most memory that the process has used so far, where the system tells
     * @param init how long it took to load the handler; only the first invocation of a process says so
     * @param status {@code timeout} or {@code error}; nothing when the process lives on
     */
    static String report(
            String requestId,
            Duration duration,
            int memoryMegabytes,
            OptionalLong peakKilobytes,
            Optional<Duration> init,
            Optional<String> status) {
        StringBuilder line = new StringBuilder("REPORT RequestId: " + requestId);
        field(line, "Duration", milliseconds(duration) + " ms");
        field(line, "Billed Duration", (duration.toNanos() + 999_999) / 1_000_000 + " ms");
        field(line, "Memory Size", memoryMegabytes + " MB");
        peakKilobytes.ifPresent(kilobytes -> field(line, "Max Memory Used", (kilobytes + 1023) / 1024 + " MB"));
        init.ifPresent(taken -> field(line, "Init Duration", milliseconds(taken) + " ms"));
        status.ifPresent(text -> field(line, "Status", text));
        return line.append('\t').toString();
    }

    /** The line about a process that ended before it could take an invocation. */
    static String initFailure(Duration duration, String status) {
        StringBuilder line = new StringBuilder("INIT_REPORT Init Duration: " + milliseconds(duration) + " ms");
        field(line, "Phase", "init");
        field(line, "Status", status);
        return line.append('\t').toString();
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append('\t').append(name).append(": ").append(value);
    }

    private static String milliseconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f", duration.toNanos() / 1e6);
    }
}
