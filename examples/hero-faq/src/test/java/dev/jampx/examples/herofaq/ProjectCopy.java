package dev.jampx.examples.herofaq;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the example that a test may run and edit without touching the original. */
record ProjectCopy(Path folder) {

    private static final Path ORIGINAL = Path.of("").toAbsolutePath();

    /** Copies what a user would have: the pom, the sources, and the class path that the build wrote. */
    static ProjectCopy in(Path folder) throws IOException {
        copyFile(ORIGINAL, Path.of("pom.xml"), folder);
        // After the pom, as it is only good while it is newer.
        copyFile(ORIGINAL, Path.of("target", "jampx", "classpath"), folder);
        return withSources(ORIGINAL, folder);
    }

    /** Copies the example {@code name}, which has no build. */
    static ProjectCopy of(String name, Path folder) throws IOException {
        return withSources(ORIGINAL.resolveSibling(name), folder);
    }

    private static ProjectCopy withSources(Path original, Path folder) throws IOException {
        try (Stream<Path> sources = Files.walk(original.resolve("amplify"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                copyFile(original, original.relativize(source), folder);
            }
        }
        return new ProjectCopy(folder);
    }

    /** The launcher at the root of the repository. */
    static Path launcher() {
        return ORIGINAL.getParent().getParent().resolve("jampx");
    }

    /** Replaces {@code from}, which must be there, by {@code to} in a source, as an editor would save it. */
    void edit(String source, String from, String to) throws IOException {
        Path file = folder.resolve(source);
        String text = Files.readString(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(source + " does not contain " + from);
        }
        Files.writeString(file, text.replace(from, to));
    }

    private static void copyFile(Path original, Path relative, Path folder) throws IOException {
        Path target = folder.resolve(relative.toString());
        Files.createDirectories(target.getParent());
        Files.copy(original.resolve(relative), target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The lines of a file of the project. */
    List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
