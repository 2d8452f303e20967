package dev.jampx.cli.terminal;

import dev.jampx.cli.mistake.Mistake;
import java.io.PrintStream;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * What the person at the keyboard reads. Results go to the standard output, everything else to the standard error, so
 * that output can be piped. Lines of several threads do not mix.
 */
public final class Terminal implements Progress {

    private final PrintStream out;
    private final PrintStream err;
    private final Style style;
    private final LongSupplier nanoTime;
    private boolean lineIsOpen;

    /**
     * @param nanoTime the clock that steps are measured with, in nanoseconds
     */
    public Terminal(PrintStream out, PrintStream err, Style style, LongSupplier nanoTime) {
        this.out = out;
        this.err = err;
        this.style = style;
        this.nanoTime = nanoTime;
    }

    public Style style() {
        return style;
    }

    /** Prints a line of the command's result. */
    public synchronized void result(String line) {
        endOpenLine();
        out.println(line);
        out.flush();
    }

    /** Prints text of the command's result as it is. */
    public synchronized void resultText(String text) {
        endOpenLine();
        out.print(text);
        out.flush();
    }

    /** Prints a line about what is going on. */
    public synchronized void note(String line) {
        endOpenLine();
        err.println(line);
        err.flush();
    }

    /** Asks, leaving the cursor behind the question. */
    public synchronized void ask(String question) {
        endOpenLine();
        err.print(question + " ");
        err.flush();
    }

    /** Shows mistakes. */
    public synchronized void mistakes(List<Mistake> mistakes) {
        new MistakeText(style).lines(mistakes).forEach(this::note);
    }

    @Override
    public synchronized Step step(String what) {
        endOpenLine();
        err.print(what + " ... ");
        err.flush();
        lineIsOpen = true;
        long start = nanoTime.getAsLong();
        return new Step() {
            @Override
            public void done(String outcome) {
                String elapsed = Elapsed.text(nanoTime.getAsLong() - start);
                finish(what, outcome.isEmpty() ? elapsed : outcome + ", " + elapsed);
            }

            @Override
            public void failed() {
                finish(what, "failed");
            }
        };
    }

    private synchronized void finish(String what, String outcome) {
        String text = style.faint(outcome);
        err.println(lineIsOpen ? text : what + " ... " + text);
        err.flush();
        lineIsOpen = false;
    }

    private void endOpenLine() {
        if (lineIsOpen) {
            err.println();
            lineIsOpen = false;
        }
    }
}
