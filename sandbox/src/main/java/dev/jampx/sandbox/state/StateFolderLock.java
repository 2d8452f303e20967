package dev.jampx.sandbox.state;

import dev.jampx.sandbox.SandboxUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The promise that only one sandbox works on a state folder. The operating system takes it back when the process ends,
 * however it ends.
 */
public final class StateFolderLock implements AutoCloseable {

    private final FileChannel channel;

    private StateFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of {@code stateFolder}, making the folder if need be.
     *
     * @throws SandboxUnavailableException if another sandbox holds it
     */
    public static StateFolderLock acquire(Path stateFolder) {
        try {
            Files.createDirectories(stateFolder);
            FileChannel channel =
                    FileChannel.open(stateFolder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw inUse(stateFolder);
            }
            Files.writeString(
                    owner(stateFolder), Long.toString(ProcessHandle.current().pid()));
            return new StateFolderLock(channel);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static SandboxUnavailableException inUse(Path stateFolder) throws IOException {
        String pid = Files.exists(owner(stateFolder)) ? Files.readString(owner(stateFolder)) : "unknown";
        return new SandboxUnavailableException(
                SandboxUnavailableException.Reason.IDENTIFIER_IN_USE,
                "Another sandbox (process " + pid + ") is running with the identifier \"" + stateFolder.getFileName()
                        + "\".");
    }

    /** Beside the lock, as Windows lets nobody read a locked file. */
    private static Path owner(Path stateFolder) {
        return stateFolder.resolve("lock.pid");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
