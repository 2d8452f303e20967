package dev.jampx.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A throw-away copy of Hero FAQ. */
record Project(Path folder) implements AutoCloseable {

    static Project copyOf(Path original) throws IOException {
        Path folder = Files.createTempDirectory("jampx-benchmark");
        for (String name : new String[] {"pom.xml", "target/jampx/classpath"}) {
            copy(original, Path.of(name), folder);
        }
        try (Stream<Path> sources = Files.walk(original.resolve("amplify"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                copy(original, original.relativize(source), folder);
            }
        }
        return new Project(folder);
    }

    private static void copy(Path original, Path relative, Path folder) throws IOException {
        Path target = folder.resolve(relative.toString());
        Files.createDirectories(target.getParent());
        Files.copy(original.resolve(relative), target);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> everything = Files.walk(folder)) {
            for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
