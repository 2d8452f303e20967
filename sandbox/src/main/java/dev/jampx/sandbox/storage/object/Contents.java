package dev.jampx.sandbox.storage.object;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The files with the objects' bytes. A file is named by chance and never written again, so whoever reads one reads to its end what it was. What
 * comes is on disk before the index speaks of it; what came when the sandbox was killed is swept away at the next start.
 */
public final class Contents {

    private static final int BUFFER = 64 * 1024;
    private static final int FOLDER_LETTERS = 2;

    private final Path incoming;
    private final Path kept;

    /** The contents in {@code folder}, of which there may be none yet. */
    Contents(Path folder) throws IOException {
        this.incoming = Files.createDirectories(folder.resolve("incoming"));
        this.kept = Files.createDirectories(folder.resolve("content"));
        try (Stream<Path> left = Files.list(incoming)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * Writes down all that {@code bytes} has.
     *
     * @throws IOException if it breaks off; nothing is left then
     */
    public Received receive(InputStream bytes) throws IOException {
        Path file = incoming.resolve(UUID.randomUUID().toString());
        MessageDigest digest = md5();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                digest.update(buffer, 0, count);
                writeAll(channel, ByteBuffer.wrap(buffer, 0, count));
                size += count;
            }
            channel.force(false);
            return new Received(file, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Writes down the bytes of {@code parts}, one after the other. */
    Received join(List<String> parts) throws IOException {
        Path file = incoming.resolve(UUID.randomUUID().toString());
        long size = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            for (String part : parts) {
                size += Files.copy(file(part), out);
            }
            channel.force(false);
            return new Received(file, "", size);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    /** Opens a content from its byte {@code from} on. */
    InputStream open(String content, long from) throws IOException {
        FileChannel channel = FileChannel.open(file(content), StandardOpenOption.READ);
        try {
            return Channels.newInputStream(channel.position(from));
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    /** Keeps what was received; returns the content's name. */
    String keep(Received received) {
        String name = received.file().getFileName().toString();
        try {
            Files.createDirectories(file(name).getParent());
            Files.move(received.file(), file(name), StandardCopyOption.ATOMIC_MOVE);
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what was received and is not wanted. */
    public void discard(Received received) {
        delete(received.file());
    }

    /** Deletes a content. */
    void delete(String content) {
        if (!content.isEmpty()) {
            delete(file(content));
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String content) {
        return kept.resolve(content.substring(0, FOLDER_LETTERS)).resolve(content);
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
