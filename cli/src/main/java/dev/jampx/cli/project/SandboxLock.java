package dev.jampx.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.OptionalLong;

/** Keeps a sandbox to one process, and tells others which. */
public final class SandboxLock implements AutoCloseable {

    private final ProcessLock lock;

    private SandboxLock(ProcessLock lock) {
        this.lock = lock;
    }

    /** Takes the lock of {@code home}; empty when it is held already. */
    public static Optional<SandboxLock> tryLock(SandboxHome home) {
        Optional<ProcessLock> lock = ProcessLock.tryLock(home.lockFile());
        lock.ifPresent(held ->
                AtomicFile.write(home.processFile(), ProcessHandle.current().pid() + "\n"));
        return lock.map(SandboxLock::new);
    }

    /** Whether a sandbox runs that {@code home} is the place of. */
    public static boolean isHeld(SandboxHome home) {
        Optional<SandboxLock> lock = tryLock(home);
        lock.ifPresent(SandboxLock::close);
        return lock.isEmpty();
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
        lock.close();
    }
}
