package dev.jampx.cli.project;

import dev.jampx.cli.mistake.ProjectProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The user's Maven.
 *
 * @param executable {@code mvnw} of the project, or {@code mvn} of the PATH
 */
public record Maven(Path executable) {

    private static final int MOST_LINES_SHOWN = 12;

    /** Finds the Maven that the project is built with. */
    public static Optional<Maven> find(Project project, Map<String, String> variables) {
        String suffix = File.separatorChar == '\\' ? ".cmd" : "";
        return Optional.of(project.folder().resolve("mvnw" + suffix))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .or(() -> ProgramSearch.find("mvn", variables))
                .map(Maven::new);
    }

    /** Lets Maven write the runtime class path of {@code project} to {@code file}. */
    public void writeClassPath(Project project, Path file) {
        List<String> command = List.of(
                executable.toString(),
                "-q",
                "-B",
                "dependency:build-classpath",
                "-DincludeScope=runtime",
                "-Dmdep.regenerateFile=true",
                "-Dmdep.outputFile=" + file);
        List<String> output = new ArrayList<>();
        int exitCode = run(project, command, output);
        if (exitCode != 0) {
            throw new UserMistakeException(ProjectProblems.mavenFailed(exitCode, telling(output)));
        }
    }

    private static int run(Project project, List<String> command, List<String> output) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(project.folder().toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            try (var reader = process.inputReader()) {
                reader.lines().forEach(output::add);
            }
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while Maven ran"));
        }
    }

    // Maven's closing advice ("re-run with -e") tells nothing about the project.
    private static List<String> telling(List<String> output) {
        List<String> errors = output.stream()
                .filter(line -> line.startsWith("[ERROR]"))
                .map(line -> line.substring("[ERROR]".length()).strip())
                .takeWhile(line -> !line.startsWith("To see the full stack trace"))
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> lines = errors.isEmpty() ? output : errors;
        return lines.subList(0, Math.min(MOST_LINES_SHOWN, lines.size()));
    }
}
