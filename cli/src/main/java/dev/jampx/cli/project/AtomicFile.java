package dev.jampx.cli.project;

import dev.jampx.cli.mistake.SandboxProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Files that are at all times either the old or the new text, whatever happens in between. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes {@code text}, creating the folders above; leaves a file that already holds it untouched.
     *
     * @return whether the file changed
     */
    public static boolean write(Path file, String text) {
        try {
            if (Files.isRegularFile(file) && Files.readString(file).equals(text)) {
                return false;
            }
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
            try {
                Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
                openToOthers(draft);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            return true;
        } catch (IOException e) {
            throw new UserMistakeException(SandboxProblems.notWritable(file, reason(e)));
        }
    }

    // Temporary files belong to their owner alone; the finished one is an ordinary file.
    private static void openToOthers(Path draft) throws IOException {
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    /** Makes sure that files can be created in {@code folder}, creating it. */
    public static void requireWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".jampx", ".tmp"));
        } catch (IOException e) {
            throw new UserMistakeException(SandboxProblems.notWritable(folder, reason(e)));
        }
    }

    /** Why the system refused, in words. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof java.nio.file.FileAlreadyExistsException) {
            return "a file stands where a folder is needed";
        }
        return Optional.ofNullable(e instanceof FileSystemException f ? f.getReason() : e.getMessage())
                .orElse(e.getClass().getSimpleName());
    }
}
