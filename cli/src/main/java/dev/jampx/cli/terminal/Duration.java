package dev.jampx.cli.terminal;

import java.util.Locale;

/** A short time as people compare it with others: milliseconds with one decimal. */
final class Duration {

    private static final double NANOS_PER_MILLI = 1_000_000;

    private Duration() {}

    static String text(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / NANOS_PER_MILLI);
    }
}
