package dev.jampx.sandbox.lambda.bootstrap;

import java.io.IOException;
import java.io.InputStream;

/**
 * Ends the process as soon as its standard input ends. The sandbox holds the other end of that pipe and never writes to it, so
 * the pipe ends when the sandbox does, even by {@code kill -9}.
 */
final class ParentWatch extends Thread {

    private final InputStream input;

    private ParentWatch(InputStream input) {
        super("parent-watch");
        this.input = input;
        setDaemon(true);
    }

    static void start(InputStream input) {
        new ParentWatch(input).start();
    }

    @Override
    public void run() {
        try {
            while (input.read() >= 0) {
                // The sandbox sends nothing; whatever comes means nothing.
            }
        } catch (IOException e) {
            // A broken pipe says the same as a closed one.
        }
        Runtime.getRuntime().halt(0);
    }
}
