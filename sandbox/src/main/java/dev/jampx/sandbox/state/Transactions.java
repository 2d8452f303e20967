package dev.jampx.sandbox.state;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Makes changes of the store one at a time and lasting: a change has reached the disk when {@link #write} returns. Changes
 * that wait at the same time share one commit and one flush.
 */
public final class Transactions {

    private final MVStore store;
    private final ReentrantLock change = new ReentrantLock();
    private final ReentrantLock flush = new ReentrantLock();
    private final AtomicLong changes = new AtomicLong();
    private long flushed;

    /** Changes of {@code store}, all of which go through here. */
    public Transactions(MVStore store) {
        this.store = store;
    }

    /**
     * Runs a change. It must look before it touches anything: what it did before throwing stays done.
     *
     * @return what the change returned, once it is on disk
     */
    public <T> T write(Supplier<T> work) {
        T result;
        long mine;
        change.lock();
        try {
            result = work.get();
            mine = changes.incrementAndGet();
        } finally {
            change.unlock();
        }
        awaitFlush(mine);
        return result;
    }

    private void awaitFlush(long mine) {
        flush.lock();
        try {
            if (flushed < mine) {
                flushed = commit();
                store.getFileStore().sync();
            }
        } finally {
            flush.unlock();
        }
    }

    /** Commits only between changes, so that no commit holds half of one; returns the last change that is in it. */
    private long commit() {
        change.lock();
        try {
            long last = changes.get();
            store.commit();
            return last;
        } finally {
            change.unlock();
        }
    }
}
