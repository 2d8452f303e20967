package dev.jampx.cli.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A file that only one holds at a time, of all processes. The system lets go of it when the process ends, however it ends. */
public final class ProcessLock implements AutoCloseable {

    // A file lock belongs to the whole process, and opening the file a second time in it would lose the lock.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private ProcessLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock; empty when it is held already. The folder of {@code file} is made if need be. */
    public static Optional<ProcessLock> tryLock(Path file) {
        AtomicFile.requireWritable(file.getParent());
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
            return Optional.of(new ProcessLock(file, channel));
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw new UncheckedIOException(e);
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
