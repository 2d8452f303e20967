package dev.jampx.cli.project;

import dev.jampx.cli.mistake.SandboxProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
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

    /** What the backend is called as a sandbox, on this machine and on AWS. */
    public BackendIdentifier backend() {
        return new BackendIdentifier(
                usable(ProjectName.of(project)), usable(identifier.value()), DeploymentType.SANDBOX);
    }

    /** Names on AWS are made of letters and digits alone, and a folder or a sandbox may be called without any. */
    private static String usable(String name) {
        return name.matches(".*[A-Za-z0-9].*") ? name : "sandbox";
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

    /** The outputs that were written last, in the sandbox's own form. */
    public Optional<String> lastOutputs() {
        return read(outputsFile());
    }

    /** Where these outputs are. */
    public Path outputsFile() {
        return stateFolder().resolve(Project.OUTPUTS);
    }

    /** What the last run wrote and used. */
    public Optional<LastRun> lastRun() {
        return read(lastRunFile()).flatMap(LastRun::parse);
    }

    /**
     * Remembers what a run has written.
     *
     * @param file the outputs file
     * @param port the port that it was asked to use
     * @param outputs the outputs, in whatever form they were written
     */
    public void remember(WrittenFile file, int port, String outputs) {
        List<WrittenFile> files = Stream.concat(
                        lastRun().map(LastRun::outputs).stream()
                                .flatMap(List::stream)
                                .filter(other -> !other.path().equals(file.path())),
                        Stream.of(file))
                .toList();
        AtomicFile.write(outputsFile(), outputs);
        AtomicFile.write(lastRunFile(), new LastRun(files, port).text());
    }

    /** Deletes the state, and the outputs files unless somebody else has written them since. */
    public void delete() {
        List<WrittenFile> files = lastRun().map(LastRun::outputs).orElse(List.of()).stream()
                .filter(WrittenFile::isUntouched)
                .toList();
        try {
            FileTree.delete(stateFolder());
            for (WrittenFile file : files) {
                Files.deleteIfExists(file.path());
            }
        } catch (IOException e) {
            throw new UserMistakeException(SandboxProblems.notWritable(stateFolder(), AtomicFile.reason(e)));
        }
    }

    private Path lastRunFile() {
        return stateFolder().resolve("last-run.json");
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
