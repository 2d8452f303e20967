package dev.jampx.sandbox.lambda.program;

import dev.jampx.sandbox.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a function that was built by other means.
 *
 * @param root the folder that they are in, possibly inside an archive
 */
record CodeFiles(Path root) {

    private static final int BUFFER = 64 * 1024;

    /** Changes when a file does. */
    String fingerprint() throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[BUFFER];
        for (Path file : files()) {
            String state = name(file) + " " + Files.size(file) + " " + Files.isExecutable(file);
            CodeStore.add(digest, state.getBytes(StandardCharsets.UTF_8));
            try (InputStream content = Files.newInputStream(file)) {
                for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
                    digest.update(buffer, 0, length);
                }
            }
        }
        return CodeStore.text(digest);
    }

    /** Copies them; executables stay executable. */
    void copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path file : files()) {
            Path target = folder.resolve(name(file)).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException(name(file) + " leads out of the code's folder");
            }
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            copyPermissions(file, target);
        }
    }

    private static void copyPermissions(Path file, Path target) throws IOException {
        if (!target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        boolean executable = Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_EXECUTE);
        Set<PosixFilePermission> permissions =
                EnumSet.copyOf(PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        Files.setPosixFilePermissions(target, permissions);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
