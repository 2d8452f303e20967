package dev.jampx.cli.seed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jampx.cli.definition.BuiltBackend;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.SeedProblems;
import dev.jampx.cli.mistake.SourceLines;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.terminal.Terminal;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.diagnostics.SourceLocation;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Runs a project's seed, in a process of its own: it may print, ask, and end as it likes.
 *
 * @param project the project
 * @param backend whose secrets the seed reads
 * @param lines the sources that the classes were compiled from
 * @param terminal takes what the seed prints
 */
public record SeedRun(Project project, BackendIdentifier backend, SourceLines lines, Terminal terminal) {

    private static final String PROGRAM = "dev.jampx.client.seed.SeedProgram";

    /**
     * Makes sure that {@code project} has a seed, before anything is compiled.
     *
     * @throws UserMistakeException if it has none
     */
    public static void requireSeed(Project project) {
        SeedClass.requireSource(project);
    }

    /**
     * Fills {@code target}, and returns when that is done.
     *
     * @param built the project's classes
     * @throws UserMistakeException if there is no seed that can be run, or it failed
     */
    public void fill(SeedTarget target, BuiltBackend built) {
        String seed = SeedClass.name(built);
        terminal.note("Filling the sandbox with " + Project.SEED + " ...");
        Path report = temporaryFile();
        try {
            if (run(seed, target, built, report) != 0) {
                throw new UserMistakeException(failure(report, built));
            }
        } finally {
            report.toFile().delete();
        }
        terminal.result("The sandbox is filled.");
    }

    private int run(String seed, SeedTarget target, BuiltBackend built, Path report) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                built.deployment().functionClassPath().stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)),
                PROGRAM,
                seed,
                target.outputs().toString(),
                backend.parameterPrefix(),
                report.toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.folder().toFile())
                .redirectInput(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(target.environment());
        builder.environment().put("AMPLIFY_BACKEND_IDENTIFIER", identifier());
        try {
            return watched(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Amplify tells its seeds. */
    private String identifier() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("namespace", backend.namespace())
                .put("name", backend.name())
                .put("type", backend.type().amplifyName())
                .toString();
    }

    private int watched(Process process) throws IOException {
        Thread end = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(end);
        CompletableFuture<Void> results = shown(process.inputReader(), terminal::result);
        CompletableFuture<Void> notes = shown(process.errorReader(), terminal::note);
        try {
            int exitCode = process.waitFor();
            CompletableFuture.allOf(results, notes).join();
            Runtime.getRuntime().removeShutdownHook(end);
            return exitCode;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the sandbox was filled");
        }
    }

    private static CompletableFuture<Void> shown(BufferedReader output, Consumer<String> show) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try (output) {
                        output.lines().forEach(show);
                    } catch (IOException | UncheckedIOException gone) {
                        // The process has ended; its exit code says how.
                    } finally {
                        done.complete(null);
                    }
                },
                "jampx-seed-output");
        reader.setDaemon(true);
        reader.start();
        return done;
    }

    private Mistake failure(Path report, BuiltBackend built) {
        Properties told = new Properties();
        try (InputStream content = Files.newInputStream(report)) {
            told.load(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SourceLocation place = told.getProperty("frames", "")
                .lines()
                .flatMap(frame -> place(frame, built).stream())
                .findFirst()
                .orElse(new SourceLocation(Project.SEED, 0));
        return SeedProblems.failed(place, lines, told.getProperty("thrown", "Its process ended early."));
    }

    private static Optional<SourceLocation> place(String frame, BuiltBackend built) {
        int colon = frame.lastIndexOf(':');
        return built.classes()
                .locate(new StackTraceElement(
                        frame.substring(0, colon), "", null, Integer.parseInt(frame.substring(colon + 1))));
    }

    private static Path temporaryFile() {
        try {
            return Files.createTempFile("jampx-seed", ".properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
