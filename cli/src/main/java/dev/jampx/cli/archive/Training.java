package dev.jampx.cli.archive;

import dev.jampx.cli.Host;
import dev.jampx.cli.Jampx;
import dev.jampx.cli.project.AtomicFile;
import dev.jampx.cli.project.FileTree;
import dev.jampx.cli.session.Interrupts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Uses jampx once as a developer would: starts a sandbox, signs up, asks, changes a source, and stops. The JVM notes which classes that takes.
 */
final class Training {

    private static final List<String> SOURCES = List.of("amplify/backend.java", "amplify/Welcome.java");

    private Training() {}

    public static void main(String[] arguments) throws IOException {
        Path project = Files.createTempDirectory("jampx-training");
        int exitCode;
        try {
            for (String source : SOURCES) {
                AtomicFile.write(project.resolve(source), text(source));
            }
            exitCode = train(project);
        } finally {
            FileTree.delete(project);
        }
        System.exit(exitCode);
    }

    private static int train(Path project) {
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(silence);
        CompletableFuture<Void> visit = new CompletableFuture<>();
        Interrupts afterVisit = stop -> {
            CompletableFuture.runAsync(() -> visit(project, visit)).thenRun(stop);
            return () -> {};
        };
        int exitCode = new Jampx(host(project, silence, afterVisit)).run("sandbox", "--port", "0");
        visit.join();
        return exitCode;
    }

    private static void visit(Path project, CompletableFuture<Void> visit) {
        try {
            TrainingVisit.to(project).make();
            visit.complete(null);
        } catch (IOException | RuntimeException e) {
            visit.completeExceptionally(e);
        } catch (InterruptedException e) {
            visit.completeExceptionally(e);
            Thread.currentThread().interrupt();
        }
    }

    private static Host host(Path project, PrintStream said, Interrupts interrupts) {
        Host embedded = Host.embedded(project, said);
        return new Host(
                embedded.workingFolder(),
                embedded.variables(),
                embedded.userName(),
                embedded.in(),
                embedded.console(),
                embedded.out(),
                embedded.err(),
                embedded.style(),
                embedded.nanoTime(),
                embedded.sandboxes(),
                interrupts);
    }

    private static String text(String source) throws IOException {
        try (InputStream content = Training.class.getResourceAsStream("training/" + source + ".txt")) {
            return new String(Objects.requireNonNull(content, source).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
