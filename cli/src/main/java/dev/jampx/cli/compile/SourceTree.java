package dev.jampx.cli.compile;

import dev.jampx.cli.mistake.ProjectProblems;
import dev.jampx.cli.mistake.SourceLines;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.AtomicFile;
import dev.jampx.cli.project.Project;
import dev.jampx.model.diagnostics.SourceLocation;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All Java sources of a project at one moment. Whatever is compiled, hashed or shown comes from this one reading, so a
 * file that is saved meanwhile cannot mix two versions.
 *
 * @param files the sources, sorted by path
 */
public record SourceTree(List<SourceFile> files) implements SourceLines {

    public SourceTree {
        files = List.copyOf(files);
    }

    /** Reads the sources of {@code project}, without those for AWS. Links that lead out of the project's folder are not followed. */
    public static SourceTree read(Project project) {
        project.withDefinition();
        Path forAws = project.folder().resolve(Project.AWS_SOURCES);
        return read(project, project.sources(), file -> isSource(file) && !file.startsWith(forAws));
    }

    /** Reads the sources of {@code project} that are for AWS, of which there may be none. */
    public static SourceTree readForAws(Project project) {
        Path folder = project.folder().resolve(Project.AWS_SOURCES);
        return Files.isDirectory(folder) ? read(project, folder, SourceTree::isSource) : new SourceTree(List.of());
    }

    private static SourceTree read(Project project, Path folder, Predicate<Path> wanted) {
        try (Stream<Path> found = Files.walk(folder)) {
            Path root = project.folder().toRealPath();
            List<SourceFile> files = new ArrayList<>();
            for (Path file : found.filter(wanted).sorted().toList()) {
                if (file.toRealPath().startsWith(root)) {
                    read(project, file).ifPresent(files::add);
                }
            }
            return new SourceTree(files);
        } catch (IOException e) {
            throw unreadable(Project.SOURCES, e);
        }
    }

    /** These sources and {@code more}. */
    public SourceTree with(List<SourceFile> more) {
        return new SourceTree(Stream.concat(files.stream(), more.stream())
                .sorted(Comparator.comparing(SourceFile::path))
                .toList());
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        // Editors keep locks and drafts under names that begin with a dot.
        return name.endsWith(".java") && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private static Optional<SourceFile> read(Project project, Path file) {
        String path = project.display(file);
        try {
            return Optional.of(new SourceFile(path, Files.readString(file)));
        } catch (NoSuchFileException e) {
            // Deleted since the folder was listed.
            return Optional.empty();
        } catch (CharacterCodingException e) {
            throw new UserMistakeException(ProjectProblems.unreadable(path, "it is not UTF-8"));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static UserMistakeException unreadable(String path, IOException e) {
        return new UserMistakeException(ProjectProblems.unreadable(path, AtomicFile.reason(e)));
    }

    @Override
    public Optional<String> line(SourceLocation location) {
        return files.stream()
                .filter(file -> file.path().equals(location.file()))
                .findFirst()
                .flatMap(file -> file.line(location.line()));
    }
}
