package dev.jampx.cli.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Collects changes between whoever sees them and whoever acts on them. Changes that come close together, or while the
 * reader is busy, become one batch.
 */
public final class Changes implements AutoCloseable {

    private final Duration quiet;
    private final LongSupplier nanoTime;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stirred = lock.newCondition();
    private final Queue<Path> pending = new ArrayDeque<>();
    private long firstSeen;
    private long count;
    private boolean closed;

    /**
     * @param quiet how long nothing may change before a batch is complete
     */
    public Changes(Duration quiet, LongSupplier nanoTime) {
        this.quiet = quiet;
        this.nanoTime = nanoTime;
    }

    /** Something happened to {@code file}. */
    public void add(Path file) {
        lock.lock();
        try {
            if (pending.isEmpty()) {
                firstSeen = nanoTime.getAsLong();
            }
            pending.add(file);
            count++;
            stirred.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for changes; empty once this is closed. */
    public Optional<ChangeBatch> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (pending.isEmpty() && !closed) {
                stirred.await();
            }
            awaitQuiet();
            if (closed) {
                return Optional.empty();
            }
            Set<Path> files = new LinkedHashSet<>(pending);
            pending.clear();
            return Optional.of(new ChangeBatch(files.stream().toList(), firstSeen));
        } finally {
            lock.unlock();
        }
    }

    private void awaitQuiet() throws InterruptedException {
        long known = -1;
        long remaining = 0;
        while (!closed && (known != count || remaining > 0)) {
            if (known != count) {
                known = count;
                remaining = quiet.toNanos();
            }
            remaining = stirred.awaitNanos(remaining);
        }
    }

    /** Ends the waiting of readers. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            stirred.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
