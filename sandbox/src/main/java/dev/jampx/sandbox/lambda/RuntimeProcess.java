package dev.jampx.sandbox.lambda;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** A system process with its Runtime API and its output. */
final class RuntimeProcess {

    private static final Duration OUTPUT_GRACE = Duration.ofSeconds(1);

    private final Process process;
    private final ScratchFolder scratch;
    private List<Long> measured = List.of();

    private RuntimeProcess(Process process, ScratchFolder scratch) {
        this.process = process;
        this.scratch = scratch;
    }

    /**
     * Starts a process.
     *
     * @param launch how
     * @param logStream the name of its log
     * @param scratch where it gets a folder of its own, which goes when it does
     * @param runtime told what it asks and answers
     * @param lines takes what it prints
     * @param outputEnded told when all that was printed about an invocation has been read
     * @param exited told its exit value once it is gone and its output has been read
     */
    static RuntimeProcess start(
            FunctionLaunch launch,
            String logStream,
            Path scratch,
            RuntimeApiServer.Listener runtime,
            Consumer<String> lines,
            Runnable outputEnded,
            IntConsumer exited)
            throws IOException {
        RuntimeApiServer api = new RuntimeApiServer(runtime);
        api.start();
        Process process;
        ScratchFolder folder = ScratchFolder.in(scratch);
        try {
            process = launch.start(api.authority(), logStream, folder.path());
        } catch (IOException e) {
            api.close();
            folder.delete();
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
                    folder.delete();
                    exited.accept(process.exitValue());
                });
        return new RuntimeProcess(process, folder);
    }

    /** Ends it and what it started, at once. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** What is to be said if it has more in its own folder than {@code limit} megabytes. */
    Optional<String> scratchExcess(int limit) {
        return scratch.excess(limit);
    }

    /** The most memory that it has used so far, in kilobytes, where the system tells. */
    OptionalLong peakMemory() {
        return Stream.concat(Stream.of(process.pid()), process.descendants().map(ProcessHandle::pid))
                .map(ProcessMemory::peakKilobytes)
                .flatMapToLong(OptionalLong::stream)
                .max();
    }

    /** How much memory it uses now, in kilobytes; 0 where the system does not tell. */
    long memory() {
        // Something watches over the program, which comes a moment later. To ask for all processes each time would be
        // dear.
        if (measured.size() < 2) {
            measured = Stream.concat(
                            Stream.of(process.pid()), process.descendants().map(ProcessHandle::pid))
                    .toList();
        }
        return measured.stream()
                .map(ProcessMemory::kilobytes)
                .flatMapToLong(OptionalLong::stream)
                .sum();
    }
}
