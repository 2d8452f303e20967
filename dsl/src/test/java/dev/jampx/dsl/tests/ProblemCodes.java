package dev.jampx.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the codes of problems where they are given out: as literals in the classes called {@code *Problems}. */
final class ProblemCodes {

    private static final Pattern LITERAL = Pattern.compile("\"(JPX\\d{4})\"");

    private ProblemCodes() {}

    /** The codes of the model and the grammar. */
    static Set<String> inSources() {
        return Stream.of(Path.of("..", "model"), Path.of("."))
                .flatMap(module -> problemClasses(module.resolve("src").resolve("main")))
                .flatMap(file -> LITERAL.matcher(text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> problemClasses(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("Problems.java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
