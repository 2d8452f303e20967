package dev.jampx.cli.terminal;

import java.util.Locale;

/** A span of time as people read it. */
public final class Elapsed {

    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private Elapsed() {}

    /** Milliseconds below a second, else seconds with one decimal. */
    public static String text(long nanos) {
        return nanos < NANOS_PER_SECOND
                ? nanos / NANOS_PER_MILLI + " ms"
                : String.format(Locale.ROOT, "%.1f s", (double) nanos / NANOS_PER_SECOND);
    }
}
