package dev.jampx.cli;

/** What the process tells the shell. */
public final class ExitCode {

    /** All done. */
    public static final int DONE = 0;

    /** The user's mistake: a definition that does not hold, a port that is taken. */
    public static final int USER_MISTAKE = 1;

    /** Arguments that jampx does not understand. */
    public static final int WRONG_USAGE = 2;

    /** Our fault. */
    public static final int OUR_FAULT = 70;

    private ExitCode() {}
}
