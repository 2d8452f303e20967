package dev.jampx.client.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.failure.ClientException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Keeps everything in one file, which is replaced as a whole. */
final class FileTokenStorage implements TokenStorage {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Locks of files hold between programs only, so that threads need one besides. */
    private static final Object THREADS = new Object();

    private final Path file;

    FileTokenStorage(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public Optional<String> load(String name) {
        try {
            return Optional.ofNullable(contents().path(name).textValue());
        } catch (IOException failure) {
            throw new ClientException("cannot read " + file + ": " + failure, failure);
        }
    }

    @Override
    public void save(String name, String content) {
        change(contents -> contents.put(name, content));
    }

    @Override
    public void remove(String name) {
        change(contents -> contents.remove(name));
    }

    private ObjectNode contents() throws IOException {
        try {
            JsonNode contents = MAPPER.readTree(Files.readAllBytes(file));
            if (contents instanceof ObjectNode object) {
                return object;
            }
            throw new IOException("it is not a file of tokens");
        } catch (NoSuchFileException absent) {
            return MAPPER.createObjectNode();
        }
    }

    private void change(Consumer<ObjectNode> change) {
        synchronized (THREADS) {
            try {
                Files.createDirectories(file.getParent(), ownersOnly("rwx------"));
                try (FileChannel lockFile = open(sibling(".lock"), StandardOpenOption.CREATE)) {
                    // Closing the file gives the lock back.
                    lockFile.lock();
                    ObjectNode contents = contents();
                    change.accept(contents);
                    replace(MAPPER.writeValueAsBytes(contents));
                }
            } catch (IOException failure) {
                throw new ClientException("cannot write " + file + ": " + failure, failure);
            }
        }
    }

    /** A program that is killed leaves the old file or the new one, and at most one unfinished file that the next replaces. */
    private void replace(byte[] content) throws IOException {
        Path unfinished = sibling(".new");
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = open(unfinished, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path sibling(String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /** Opens a file that nobody else could read at any time. */
    private FileChannel open(Path path, StandardOpenOption creation) throws IOException {
        return FileChannel.open(path, Set.of(creation, StandardOpenOption.WRITE), ownersOnly("rw-------"));
    }

    private FileAttribute<?>[] ownersOnly(String permissions) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
