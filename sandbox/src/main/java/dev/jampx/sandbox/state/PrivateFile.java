package dev.jampx.sandbox.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner may read, and that are always whole. */
public final class PrivateFile {

    private PrivateFile() {}

    /**
     * Replaces what {@code file} holds, which is on the disk when this returns. A crash leaves what was there before, or
     * {@code content}.
     */
    public static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            // Temporary files belong to their owner alone, from the first byte on.
            Path draft = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
            try {
                if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
                }
                Files.write(draft, content.getBytes(StandardCharsets.UTF_8));
                try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
