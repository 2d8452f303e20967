package dev.jampx.dsl.tests;

import dev.jampx.dsl.BackendDefinition;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.ProblemReport;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.resolution.Resolution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file with a faulty definition and, in a comment at its end, the report that it has to cause.
 *
 * @param path where it is
 */
record MistakeFile(Path path) {

    private static final Path SOURCES = Path.of("src", "test", "java");
    private static final String OPENING = "\n/* Wanted:\n\n";
    private static final String CLOSING = "*/\n";

    static List<MistakeFile> all() {
        try (Stream<Path> files = Files.list(SOURCES.resolve("amplify").resolve("mistakes"))) {
            return files.filter(file -> !file.endsWith("Good.java"))
                    .sorted()
                    .map(MistakeFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return path.getFileName().toString().replace(".java", "");
    }

    URI uri() {
        return path.toUri();
    }

    /** The report that stands in the file; empty if there is none. */
    String wanted() {
        String text = text(path);
        int start = text.indexOf(OPENING);
        return start < 0 ? "" : text.substring(start + OPENING.length(), text.length() - CLOSING.length());
    }

    /** The report that the definition causes. */
    String report() throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName("amplify.mistakes." + name()).getDeclaredConstructor();
        constructor.setAccessible(true);
        BackendDefinition definition = (BackendDefinition) constructor.newInstance();
        return new ProblemReport(MistakeFile::sourceLine).render(problems(definition));
    }

    private static List<Problem> problems(BackendDefinition definition) {
        try {
            Resolution.of(definition.define().declared());
            return List.of();
        } catch (InvalidDefinitionException e) {
            return e.problems();
        }
    }

    private static Optional<String> sourceLine(SourceLocation location) {
        return text(SOURCES.resolve(location.file()))
                .lines()
                .skip(location.line() - 1L)
                .findFirst();
    }

    void write(String report) throws IOException {
        String text = text(path);
        int start = text.indexOf(OPENING);
        String definition = start < 0 ? text : text.substring(0, start);
        Files.writeString(path, definition + OPENING + report + CLOSING);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
