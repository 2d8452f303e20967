package dev.jampx.sandbox.lambda;

/**
 * Does something again and again until it is closed. What is due is looked for this often, and not waited for until then: a service's clock may be
 * another than the system's, and the machine may sleep meanwhile.
 */
public final class Ticks implements AutoCloseable {

    private static final long MILLISECONDS = 250;

    private final String name;
    private final Runnable work;
    private boolean closed;

    /**
     * @param name what the thread is called
     * @param work what is done
     */
    public Ticks(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    /** Begins. */
    public void start() {
        Thread thread = new Thread(this::watch, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (goesOn()) {
                work.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean goesOn() throws InterruptedException {
        if (!closed) {
            wait(MILLISECONDS);
        }
        return !closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
