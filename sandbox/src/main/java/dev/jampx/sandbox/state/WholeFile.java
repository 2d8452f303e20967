package dev.jampx.sandbox.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Files that are always whole, whenever this process is killed. Unlike {@link PrivateFile} they are not forced to the disk: the system keeps
 * them for the next process, but may lose the newest when the machine fails.
 */
public final class WholeFile {

    /** What the name of a file ends with that is not whole yet. Somebody who was killed may have left it. */
    public static final String DRAFT = ".new";

    private WholeFile() {}

    /** Replaces what {@code file} holds; makes the folders above it. */
    public static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(file.getFileName() + DRAFT);
        Files.write(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
