package dev.jampx.cli.project;

import dev.jampx.cli.mistake.ProjectProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.terminal.Progress;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Works out which libraries a project is compiled and run with. */
public final class ProjectClassPath {

    private final Project project;
    private final Map<String, String> variables;
    private final Progress progress;

    /**
     * @param variables the environment; Maven is looked for on its {@code PATH}
     * @param progress told when Maven has to run, which takes seconds
     */
    public ProjectClassPath(Project project, Map<String, String> variables, Progress progress) {
        this.project = project;
        this.variables = variables;
        this.progress = progress;
    }

    /**
     * The project's libraries, without jampx's own grammar. They are read from {@code target/jampx/classpath}, which the
     * project's build writes; when it is missing or older than the {@code pom.xml}, Maven is asked, unless
     * that names no libraries but jampx's own. Such a project, and one with neither, has the libraries that jampx brings.
     */
    public List<Path> libraries() {
        boolean hasPom = Files.isRegularFile(project.pom());
        boolean hasFile = Files.isRegularFile(project.classPathFile());
        if (!hasPom) {
            return hasFile ? requireComplete(read()) : BundledLibraries.handlers();
        }
        if (hasFile && !isOlderThanPom()) {
            List<Path> known = read();
            if (missing(known).isEmpty()) {
                return known;
            }
        }
        if (PlainPom.is(project.pom())) {
            return BundledLibraries.handlers();
        }
        askMaven();
        return requireComplete(read());
    }

    private boolean isOlderThanPom() {
        try {
            return Files.getLastModifiedTime(project.classPathFile())
                            .compareTo(Files.getLastModifiedTime(project.pom()))
                    < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void askMaven() {
        Maven maven = Maven.find(project, variables)
                .orElseThrow(() -> new UserMistakeException(ProjectProblems.mavenMissing()));
        AtomicFile.requireWritable(project.classPathFile().getParent());
        Path draft = project.classPathFile().resolveSibling("classpath.new");
        Progress.Step step =
                progress.step("Asking Maven for the project's class path (once for each change of pom.xml)");
        try {
            Files.deleteIfExists(draft);
            maven.writeClassPath(project, draft);
            if (!Files.isRegularFile(draft)) {
                throw new UserMistakeException(ProjectProblems.mavenFailed(
                        0, List.of("It passed, but wrote no class path to " + draft + ".")));
            }
            Files.move(draft, project.classPathFile(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            step.failed();
            throw new UncheckedIOException(e);
        } catch (UserMistakeException e) {
            step.failed();
            throw e;
        }
        step.done();
    }

    private List<Path> read() {
        try {
            return Arrays.stream(
                            Files.readString(project.classPathFile()).strip().split(File.pathSeparator))
                    .filter(entry -> !entry.isBlank())
                    .map(entry -> project.folder().resolve(entry))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> requireComplete(List<Path> entries) {
        List<String> missing = missing(entries);
        if (!missing.isEmpty()) {
            throw new UserMistakeException(ProjectProblems.classPathEntryMissing(project.classPathFile(), missing));
        }
        return entries;
    }

    private static List<String> missing(List<Path> entries) {
        return entries.stream().filter(Files::notExists).map(Path::toString).toList();
    }
}
