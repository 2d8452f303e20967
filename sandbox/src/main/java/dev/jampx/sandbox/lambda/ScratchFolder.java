package dev.jampx.sandbox.lambda;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a process has in the place of {@code /tmp}, alone.
 *
 * @param path the folder
 */
record ScratchFolder(Path path) {

    private static final long BYTES_IN_MEGABYTE = 1024 * 1024;

    /** A new one in {@code parent}. */
    static ScratchFolder in(Path parent) throws IOException {
        return new ScratchFolder(Files.createTempDirectory(Files.createDirectories(parent), "process"));
    }

    /**
     * What is to be said if there are more than {@code limit} megabytes in it. A folder cannot be kept to a size without rights that a
     * developer does not have.
     */
    Optional<String> excess(int limit) {
        long bytes = bytes();
        return bytes > limit * BYTES_IN_MEGABYTE
                ? Optional.of("jampx: the function has " + bytes / BYTES_IN_MEGABYTE
                        + " MB in its temporary folder. On AWS /tmp is full at " + limit
                        + " MB (ephemeralStorageSizeMB), with: No space left on device")
                : Optional.empty();
    }

    /** How much is in it; what comes and goes meanwhile may or may not count. */
    private long bytes() {
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
