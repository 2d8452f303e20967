package dev.jampx.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The cases found in the folders of {@code cases}: one folder a topic, two files a case. Files with another dot in their
 * name, such as {@code Scores.handler.js}, belong to the case beside them.
 */
public final class Cases {

    private static final Path FOLDER = Path.of("src", "test", "java", "dev", "jampx", "conformance", "cases");
    private static final String REJECTED = "rejected/";
    private static final String STRICTER = "stricter/";

    private Cases() {}

    /** The cases that both toolchains make an API of. */
    public static List<Case> accepted() {
        return in(FOLDER).stream()
                .filter(each ->
                        !each.name().startsWith(REJECTED) && !each.name().startsWith(STRICTER))
                .toList();
    }

    /** The cases that both toolchains refuse. */
    static List<Case> rejected() {
        return in(FOLDER).stream()
                .filter(each -> each.name().startsWith(REJECTED))
                .toList();
    }

    /** The cases that jampx alone refuses. */
    static List<Case> stricter() {
        return in(FOLDER).stream()
                .filter(each -> each.name().startsWith(STRICTER))
                .toList();
    }

    /** The cases in the folders of {@code root}, sorted by name; a file without its twin is an error. */
    static List<Case> in(Path root) {
        TreeSet<String> typeScript = names(root, ".ts");
        TreeSet<String> java = names(root, ".java");
        TreeSet<String> alone = new TreeSet<>();
        typeScript.stream()
                .filter(name -> !java.contains(name))
                .map(name -> name + ".ts has no " + name + ".java")
                .forEach(alone::add);
        java.stream()
                .filter(name -> !typeScript.contains(name))
                .map(name -> name + ".java has no " + name + ".ts")
                .forEach(alone::add);
        if (!alone.isEmpty()) {
            throw new IllegalStateException(String.join(", ", alone));
        }
        return typeScript.stream()
                .map(name -> new Case(name, root.resolve(name + ".ts").toAbsolutePath()))
                .toList();
    }

    private static TreeSet<String> names(Path root, String extension) {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches("([^/]+/)*[^/.]+\\" + extension))
                    .filter(name -> !name.endsWith("package-info.java"))
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
