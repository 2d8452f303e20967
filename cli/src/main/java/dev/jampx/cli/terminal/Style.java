package dev.jampx.cli.terminal;

import dev.jampx.model.diagnostics.ProblemReport;

/** Colours, or none. */
public enum Style implements ProblemReport.Emphasis {
    /** Text as it is: for files, pipes, tests and people who set {@code NO_COLOR}. */
    PLAIN,
    /** ANSI escapes. */
    COLOURED;

    /** Text that says something is wrong. */
    @Override
    public String error(String text) {
        return wrap("31;1", text);
    }

    /** Text that stands out. */
    @Override
    public String strong(String text) {
        return wrap("1", text);
    }

    /** A line of the user's sources. */
    @Override
    public String source(String text) {
        return wrap("36", text);
    }

    /** Text of little weight. */
    public String faint(String text) {
        return wrap("2", text);
    }

    private String wrap(String codes, String text) {
        return this == PLAIN ? text : "\u001b[" + codes + "m" + text + "\u001b[0m";
    }
}
