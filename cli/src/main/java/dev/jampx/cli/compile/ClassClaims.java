package dev.jampx.cli.compile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says which compiled classes are in use, across processes: a user holds a shared lock on the claim file of a
 * fingerprint, and the system drops it when the process ends, however it ends.
 */
final class ClassClaims {

    private static final String SUFFIX = ".claim";

    // A file lock belongs to the whole process: opening a claim file twice in it would lose the lock.
    private static final Map<Path, Claim> HELD = new HashMap<>();

    private final Path folder;

    ClassClaims(Path folder) {
        this.folder = folder;
    }

    /** Claims {@code name}, once more if it is claimed already. */
    void acquire(String name) throws IOException {
        Path file = file(name);
        synchronized (HELD) {
            Claim claim = HELD.get(file);
            if (claim == null) {
                HELD.put(file, new Claim(lock(file)));
            } else {
                claim.users++;
            }
        }
    }

    /** Undoes one {@link #acquire}. */
    void release(String name) throws IOException {
        Path file = file(name);
        synchronized (HELD) {
            Claim claim = HELD.get(file);
            if (claim != null && --claim.users == 0) {
                HELD.remove(file);
                claim.channel.close();
            }
        }
    }

    /** Calls {@code delete} for every name that no process claims any more. */
    @SuppressWarnings("try") // The resource is there to be closed.
    void sweep(Deletion delete) throws IOException {
        synchronized (HELD) {
            try (FileChannel turn = takeTurn()) {
                for (Path file : files()) {
                    if (!HELD.containsKey(file) && isFree(file)) {
                        String name = file.getFileName().toString();
                        delete.delete(name.substring(0, name.length() - SUFFIX.length()));
                        Files.delete(file);
                    }
                }
            }
        }
    }

    @SuppressWarnings("try") // The resource is there to be closed.
    private FileChannel lock(Path file) throws IOException {
        try (FileChannel turn = takeTurn()) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.lock(0, Long.MAX_VALUE, true);
            return channel;
        }
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }

    // Claiming and sweeping exclude each other, or a claim could be made on a file that is just being deleted.
    private FileChannel takeTurn() throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("turn.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    private static boolean isFree(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .toList();
        }
    }

    /** Deletes what was stored under a name. */
    @FunctionalInterface
    interface Deletion {
        void delete(String name) throws IOException;
    }

    /** A lock and how many users in this process share it. */
    private static final class Claim {
        private final FileChannel channel;
        private int users = 1;

        private Claim(FileChannel channel) {
            this.channel = channel;
        }
    }
}
