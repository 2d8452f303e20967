package dev.jampx.sandbox.lambda;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** A system process with its Runtime API and its output. */
final class RuntimeProcess {

    private static final Duration OUTPUT_GRACE = Duration.ofSeconds(1);

    private final Process process;

    private RuntimeProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts a process.
     *
     * @param launch how
     * @param logStream the name of its log
     * @param runtime told what it asks and answers
     * @param lines takes what it prints
     * @param outputEnded told when all that was printed about an invocation has been read
     * @param exited told its exit value once it is gone and its output has been read
     */
    static RuntimeProcess start(
            FunctionLaunch launch,
            String logStream,
            RuntimeApiServer.Listener runtime,
            Consumer<String> lines,
            Runnable outputEnded,
            IntConsumer exited)
            throws IOException {
        RuntimeApiServer api = new RuntimeApiServer(runtime);
        api.start();
        Process process;
        try {
            process = launch.start(api.authority(), logStream);
        } catch (IOException e) {
            api.close();
            throw e;
        }
        String name = "function-" + launch.function().name() + "-" + process.pid();
        ProcessOutput output = new ProcessOutput(name, process.getInputStream(), lines, outputEnded);
        output.start();
        process.onExit()
                // A process that the function left running may keep the output open.
                .thenCompose(
                        gone -> output.ended().completeOnTimeout(null, OUTPUT_GRACE.toMillis(), TimeUnit.MILLISECONDS))
                // On another thread: whoever starts the process may hold a lock.
                .thenRunAsync(() -> {
                    api.close();
                    exited.accept(process.exitValue());
                });
        return new RuntimeProcess(process);
    }

    /** Ends it and what it started, at once. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** The most memory that it has used so far, in kilobytes, where the system tells. */
    OptionalLong peakMemory() {
        return PeakMemory.kilobytes(process.pid());
    }
}
