package dev.jampx.cli.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The place of one sandbox on disk, and what jampx remembers about its last run.
 *
 * @param project the project
 * @param identifier the sandbox
 */
public record SandboxHome(Project project, SandboxIdentifier identifier) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The sandboxes of {@code project}, by name. */
    public static List<SandboxHome> all(Project project) {
        Path folder = project.sandboxesFolder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .filter(SandboxIdentifier::allows)
                    .sorted()
                    .map(name -> new SandboxHome(project, new SandboxIdentifier(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that holds the state; deleting it is a full reset. */
    public Path stateFolder() {
        return project.sandboxesFolder().resolve(identifier.value());
    }

    /** The lock of the sandbox, outside the state folder so that it outlives a reset. */
    public Path lockFile() {
        return project.sandboxesFolder().resolve(identifier.value() + ".lock");
    }

    /** Names the process that holds the lock. */
    public Path processFile() {
        return project.sandboxesFolder().resolve(identifier.value() + ".pid");
    }

    /** The outputs that were written last. */
    public Optional<String> lastOutputs() {
        return read(stateFolder().resolve(Project.OUTPUTS));
    }

    /** What the last run wrote and used. */
    public Optional<LastRun> lastRun() {
        return read(lastRunFile()).flatMap(SandboxHome::parse);
    }

    /** Remembers {@code run} and {@code outputs}. */
    public void remember(LastRun run, String outputs) {
        AtomicFile.write(stateFolder().resolve(Project.OUTPUTS), outputs);
        AtomicFile.write(
                lastRunFile(),
                JSON.createObjectNode()
                                .put("outputsFile", run.outputsFile().toString())
                                .put("port", run.port())
                                .toPrettyString()
                        + "\n");
    }

    /** Deletes the state, and the outputs file unless somebody else has written it since. */
    public void delete() {
        Optional<Path> outputs = lastRun().map(LastRun::outputsFile)
                .filter(file -> read(file).equals(lastOutputs()) && lastOutputs().isPresent());
        try {
            FileTree.delete(stateFolder());
            if (outputs.isPresent()) {
                Files.deleteIfExists(outputs.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path lastRunFile() {
        return stateFolder().resolve("last-run.json");
    }

    private static Optional<LastRun> parse(String text) {
        try {
            JsonNode run = JSON.readTree(text);
            return Optional.of(new LastRun(
                    Path.of(run.path("outputsFile").asText()), run.path("port").asInt()));
        } catch (JsonProcessingException e) {
            // Somebody edited it: as good as never written.
            return Optional.empty();
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a run of the sandbox leaves for the next command.
     *
     * @param outputsFile the outputs file that it wrote, absolute
     * @param port the port that was asked for
     */
    public record LastRun(Path outputsFile, int port) {}
}
