package dev.jampx.cli.mistake;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;

/**
 * One thing that the person at the keyboard has to change.
 *
 * @param problem what is wrong; its place is a line of source, or else an option or a folder
 * @param excerpt the source line, if it is about one
 */
public record Mistake(Problem problem, Optional<String> excerpt) {

    /** A mistake that is about no source line. */
    static Mistake about(String code, String subject, String message, String fix) {
        return new Mistake(
                Problem.of(code, new SourceLocation(subject, 0), message).fixedBy(fix), Optional.empty());
    }

    /** A mistake on a line of the user's sources. */
    static Mistake at(String code, SourceLocation location, SourceLines lines, String message, Optional<String> fix) {
        return of(new Problem(code, location, message, Optional.empty(), fix), lines);
    }

    /** A problem of the definition, with its source line. */
    public static Mistake of(Problem problem, SourceLines lines) {
        return new Mistake(problem, lines.line(problem.location()));
    }

    /** The permanent code; its page is {@code docs/errors/<code>.md}. */
    public String code() {
        return problem.code();
    }

    /** What is wrong, in one or more lines. */
    public String message() {
        return problem.message();
    }
}
