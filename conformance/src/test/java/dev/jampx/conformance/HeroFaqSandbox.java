package dev.jampx.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code ./jampx sandbox} on a copy of Hero FAQ, as its user starts it, with another definition if a test needs one. */
final class HeroFaqSandbox implements AutoCloseable {

    private static final int STOP_SECONDS = 60;
    private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();
    private static final Path ORIGINAL = REPOSITORY.resolve("examples").resolve("hero-faq");

    private final Path project;
    private final Process process;

    private HeroFaqSandbox(Path project, Process process) {
        this.project = project;
        this.process = process;
    }

    /**
     * Starts it on a port of the system's choice and waits until it serves.
     *
     * @param project an empty folder for the copy
     */
    static HeroFaqSandbox start(Path project) throws IOException {
        return start(project, ORIGINAL);
    }

    /**
     * Starts it likewise, with the definition of another project.
     *
     * @param project an empty folder for the copy
     * @param definition the folder with the other project's folder {@code amplify}
     */
    static HeroFaqSandbox start(Path project, Path definition) throws IOException {
        copy(project, definition);
        Process process = new ProcessBuilder(
                        REPOSITORY.resolve("jampx").toString(), "-C", project.toString(), "sandbox", "--port", "0")
                .redirectErrorStream(true)
                .start();
        HeroFaqSandbox sandbox = new HeroFaqSandbox(project, process);
        try {
            sandbox.awaitServing();
        } catch (IOException | RuntimeException | AssertionError failure) {
            process.destroyForcibly();
            throw failure;
        }
        return sandbox;
    }

    /** The file that tells clients where it is. */
    Path outputs() {
        return project.resolve("amplify_outputs.json");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the sandbox did not stop");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }

    private void awaitServing() throws IOException {
        BufferedReader lines = process.inputReader();
        StringBuilder printed = new StringBuilder();
        for (String line = lines.readLine(); line == null || !line.contains("Watching"); line = lines.readLine()) {
            if (line == null) {
                throw new AssertionError("the sandbox ended; it printed:\n" + printed);
            }
            printed.append(line).append('\n');
        }
        Thread drain = new Thread(() -> discard(lines), "sandbox output");
        drain.setDaemon(true);
        drain.start();
    }

    /** A pipe that nobody empties would stop the sandbox. */
    private static void discard(BufferedReader lines) {
        try (lines) {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException closed) {
            // It was closed with the process, and there is nothing left to empty.
        }
    }

    /** The class path goes last: it is only good while it is newer than the pom. */
    private static void copy(Path project, Path definition) throws IOException {
        try (Stream<Path> sources = Files.walk(definition.resolve("amplify"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                copyFile(definition, definition.relativize(source), project);
            }
        }
        for (Path file : List.of(Path.of("pom.xml"), Path.of("target", "jampx", "classpath"))) {
            copyFile(ORIGINAL, file, project);
        }
    }

    private static void copyFile(Path from, Path relative, Path project) throws IOException {
        Path target = project.resolve(relative);
        Files.createDirectories(target.getParent());
        Files.copy(from.resolve(relative), target);
    }
}
