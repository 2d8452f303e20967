package dev.jampx.sandbox.lambda;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What a process has in the place of {@code /tmp}, alone.
 *
 * @param path the folder
 */
record ScratchFolder(Path path) {

    /** A new one in {@code parent}. */
    static ScratchFolder in(Path parent) throws IOException {
        return new ScratchFolder(Files.createTempDirectory(Files.createDirectories(parent), "process"));
    }

    /** How much is in it; what comes and goes meanwhile may or may not count. */
    long bytes() {
        try (Stream<Path> files = Files.walk(path)) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    /** Removes it with all that is in it. What cannot be removed now is when the sandbox starts again. */
    void delete() {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // Something still writes there.
        }
    }
}
