package dev.jampx.cli.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a sandbox to one process. The system lets go of it when the process ends, however it ends. */
public final class SandboxLock implements AutoCloseable {

    // A file lock belongs to the whole process, and opening the file a second time in it would lose the lock.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private SandboxLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock of {@code home}; empty when it is held already. */
    public static Optional<SandboxLock> tryLock(SandboxHome home) {
        AtomicFile.requireWritable(home.project().sandboxesFolder());
        Path file = home.lockFile();
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                HELD_HERE.remove(file);
                return Optional.empty();
            }
            AtomicFile.write(home.processFile(), ProcessHandle.current().pid() + "\n");
            return Optional.of(new SandboxLock(file, channel));
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw new UncheckedIOException(e);
        }
    }

    /** The process that took the lock of {@code home} last, as far as it can be told. */
    public static OptionalLong holder(SandboxHome home) {
        try {
            return OptionalLong.of(
                    Long.parseLong(Files.readString(home.processFile()).strip()));
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
