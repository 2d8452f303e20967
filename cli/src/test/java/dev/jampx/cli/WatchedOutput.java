package dev.jampx.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Output that a test can wait for. */
final class WatchedOutput extends OutputStream {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final StringBuilder text = new StringBuilder();
    private int read;

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        lock.lock();
        try {
            text.append(new String(bytes, from, length, StandardCharsets.UTF_8));
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until {@code expected} has been printed after what the last call waited for. */
    void await(String expected) throws InterruptedException {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (text.indexOf(expected, read) < 0) {
                if (left <= 0) {
                    throw new AssertionError("never printed: " + expected + "\nbut: " + text + "\nafter "
                            + TimeUnit.NANOSECONDS.toSeconds(PATIENCE.toNanos()) + " s");
                }
                left = grown.awaitNanos(left);
            }
            read = text.indexOf(expected, read) + expected.length();
        } finally {
            lock.unlock();
        }
    }

    String text() {
        lock.lock();
        try {
            return text.toString();
        } finally {
            lock.unlock();
        }
    }
}
