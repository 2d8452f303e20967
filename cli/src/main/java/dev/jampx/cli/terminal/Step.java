package dev.jampx.cli.terminal;

import java.util.function.LongSupplier;

/** Something that takes a while: the terminal names it when it begins, and says how long it took when it is done. */
public final class Step {

    private final Terminal terminal;
    private final String what;
    private final LongSupplier nanoTime;
    private final long start;

    Step(Terminal terminal, String what, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.what = what;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /** It went well. */
    public void done() {
        terminal.finish(what, Elapsed.text(nanoTime.getAsLong() - start));
    }

    /** It ended with a result worth a word, such as {@code unchanged}. */
    public void done(String outcome) {
        terminal.finish(what, outcome + ", " + Elapsed.text(nanoTime.getAsLong() - start));
    }

    /** It did not work. */
    public void failed() {
        terminal.finish(what, "failed");
    }
}
