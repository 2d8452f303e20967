package dev.jampx.cli.mistake;

import dev.jampx.cli.ExitCode;
import java.util.List;

/** Ends a command because of something that the user can change. It is shown without a stack trace. */
public final class UserMistakeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    private final int exitCode;

    private UserMistakeException(List<Mistake> mistakes, int exitCode) {
        super(mistakes.get(0).code() + " " + mistakes.get(0).message());
        this.mistakes = List.copyOf(mistakes);
        this.exitCode = exitCode;
    }

    /** The command could not be done as things are. */
    public UserMistakeException(Mistake mistake) {
        this(List.of(mistake));
    }

    /**
     * @param mistakes at least one, in the order to be shown
     */
    public UserMistakeException(List<Mistake> mistakes) {
        this(mistakes, ExitCode.USER_MISTAKE);
    }

    /** The command was called wrongly. */
    public static UserMistakeException wrongUsage(Mistake mistake) {
        return new UserMistakeException(List.of(mistake), ExitCode.WRONG_USAGE);
    }

    /** What to show. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** {@link ExitCode#USER_MISTAKE} or {@link ExitCode#WRONG_USAGE}. */
    public int exitCode() {
        return exitCode;
    }
}
