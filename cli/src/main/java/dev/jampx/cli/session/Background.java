package dev.jampx.cli.session;

/** Work that nobody waits for and that may fail unnoticed, because the same work is done again where it matters. */
final class Background {

    private Background() {}

    static void run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setUncaughtExceptionHandler((failed, reason) -> {});
        thread.start();
    }
}
