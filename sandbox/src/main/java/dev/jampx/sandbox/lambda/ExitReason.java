package dev.jampx.sandbox.lambda;

import java.io.IOException;

/** Says why a process ended, as Lambda says it. */
final class ExitReason {

    private static final int SIGNALS = 128;

    private ExitReason() {}

    static Answer of(String requestId, int exitValue) {
        return Answer.failure("Runtime.ExitError", "RequestId: " + requestId + " Error: " + text(exitValue));
    }

    /** The end of a process that used more memory than it may. */
    static Answer outOfMemory(String requestId) {
        return Answer.failure(
                "Runtime.OutOfMemory", "RequestId: " + requestId + " Error: Runtime exited with error: signal: killed");
    }

    /** The end of a process that took longer than it may. */
    static Answer timedOut(String requestId, int seconds) {
        return Answer.failure(
                "Sandbox.Timedout",
                "RequestId: " + requestId + " Error: Task timed out after " + seconds + ".00 seconds");
    }

    /** A process that the system did not start. */
    static Answer noProcess(String requestId, IOException why) {
        return Answer.failure("Runtime.ExitError", "RequestId: " + requestId + " Error: " + why);
    }

    private static String text(int exitValue) {
        if (exitValue == 0) {
            return "Runtime exited without providing a reason";
        }
        // What a POSIX system reports of a process that a signal ended.
        return switch (exitValue - SIGNALS) {
            case 6 -> "Runtime exited with error: signal: aborted (core dumped)";
            case 9 -> "Runtime exited with error: signal: killed";
            case 11 -> "Runtime exited with error: signal: segmentation fault (core dumped)";
            case 15 -> "Runtime exited with error: signal: terminated";
            default -> "Runtime exited with error: exit status " + exitValue;
        };
    }
}
