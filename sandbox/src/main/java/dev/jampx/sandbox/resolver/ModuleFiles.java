package dev.jampx.sandbox.resolver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.io.FileSystem;

/**
 * All the files that a resolver's runtime can see: the modules of our {@code @aws-appsync/utils}, in memory, read-only.
 * Nothing here touches the disk.
 */
final class ModuleFiles implements FileSystem {

    private static final Path ROOT = Path.of("/");

    private static final Map<String, String> PUBLIC = Map.of(
            "/@aws-appsync/utils", "utils.js",
            "/@aws-appsync/utils/ai", "ai.js",
            "/@aws-appsync/utils/dynamodb", "dynamodb.js",
            "/@aws-appsync/utils/rds", "rds.js");

    private final Map<Path, byte[]> files;

    ModuleFiles() {
        files = Stream.of(
                        "host.js",
                        "errors.js",
                        "invocation.js",
                        "attribute-values.js",
                        "expressions.js",
                        "updates.js",
                        "http.js",
                        "xml.js",
                        "open-search.js",
                        "sql-values.js",
                        "sql-conditions.js",
                        "sql-statements.js",
                        "rds-results.js",
                        "rds.js",
                        "ai.js",
                        "utils.js",
                        "dynamodb.js",
                        "run.js")
                .collect(Collectors.toUnmodifiableMap(ROOT::resolve, ModuleFiles::resource));
    }

    private static byte[] resource(String name) {
        try (InputStream in = ModuleFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path parsePath(URI uri) {
        return Path.of(uri.getPath());
    }

    @Override
    public Path parsePath(String path) {
        return Path.of(path);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        Path absolute = ROOT.resolve(path).normalize();
        String module = PUBLIC.get(absolute.toString());
        return module == null ? absolute : ROOT.resolve(module);
    }

    @Override
    public Path toRealPath(Path path, LinkOption... linkOptions) {
        return toAbsolutePath(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... linkOptions) throws IOException {
        if (modes.contains(AccessMode.WRITE) || !files.containsKey(toAbsolutePath(path))) {
            throw new NoSuchFileException(path.toString());
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        byte[] content = files.get(toAbsolutePath(path));
        if (content == null) {
            throw new NoSuchFileException(path.toString());
        }
        return new Content(content);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        byte[] content = files.get(toAbsolutePath(path));
        if (content == null) {
            throw new NoSuchFileException(path.toString());
        }
        return Map.of("size", (long) content.length, "isRegularFile", true, "isDirectory", false);
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attributes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter) {
        throw new UnsupportedOperationException();
    }

    /** A file's bytes, opened for reading. */
    private static final class Content implements SeekableByteChannel {

        private final ByteBuffer bytes;
        private boolean open = true;

        Content(byte[] content) {
            bytes = ByteBuffer.wrap(content).asReadOnlyBuffer();
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            if (!open) {
                throw new ClosedChannelException();
            }
            if (!bytes.hasRemaining()) {
                return -1;
            }
            int length = Math.min(target.remaining(), bytes.remaining());
            target.put(bytes.slice().limit(length));
            bytes.position(bytes.position() + length);
            return length;
        }

        @Override
        public int write(ByteBuffer source) {
            throw new NonWritableChannelException();
        }

        @Override
        public long position() {
            return bytes.position();
        }

        @Override
        public SeekableByteChannel position(long position) {
            bytes.position((int) Math.min(position, bytes.limit()));
            return this;
        }

        @Override
        public long size() {
            return bytes.limit();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new NonWritableChannelException();
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
