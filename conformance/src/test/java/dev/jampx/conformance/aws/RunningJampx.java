package dev.jampx.conformance.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A {@code ./jampx} that runs until it is interrupted. */
final class RunningJampx implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 180;
    private static final long LOOK_MILLIS = 50;

    private final Process process;
    private final Path output;

    private RunningJampx(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it. */
    static RunningJampx start(Jampx jampx, Path output, String... arguments) throws IOException {
        return new RunningJampx(jampx.start(output, arguments), output);
    }

    /** All that it has printed. */
    String printed() throws IOException {
        return Files.readString(output);
    }

    /** How much it has printed; {@link #await(int, String)} looks from there on. */
    int position() throws IOException {
        return printed().length();
    }

    void await(String text) throws IOException, InterruptedException {
        await(0, text);
    }

    /** Waits until it has printed {@code text}. */
    void await(int from, String text) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (printed().indexOf(text, from) < 0) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("no \"" + text + "\" in:\n" + printed());
            }
            process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Waits until {@code file} holds {@code text}. */
    void await(Path file, String text) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(file) || !Files.readString(file).contains(text)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("no \"" + text + "\" in " + file + "; printed:\n" + printed());
            }
            process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Does what Ctrl-C does, and gives the exit code. */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
