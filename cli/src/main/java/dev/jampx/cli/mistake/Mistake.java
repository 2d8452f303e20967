package dev.jampx.cli.mistake;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;

/**
 * One thing that the person at the keyboard has to change.
 *
 * @param code the permanent code; its page is {@code docs/errors/<code>.md}
 * @param subject what it is about: {@code file:line}, an option, a folder
 * @param excerpt the source line, if it is about one
 * @param message what is wrong, in one or more lines
 * @param suggestion the name that was probably meant
 * @param fix what to do
 */
public record Mistake(
        String code,
        String subject,
        Optional<String> excerpt,
        String message,
        Optional<String> suggestion,
        Optional<String> fix) {

    /** A mistake that is about no source line. */
    static Mistake about(String code, String subject, String message, String fix) {
        return new Mistake(code, subject, Optional.empty(), message, Optional.empty(), Optional.of(fix));
    }

    /** A mistake on a line of the user's sources. */
    static Mistake at(String code, SourceLocation location, SourceLines lines, String message, Optional<String> fix) {
        return new Mistake(code, location.toString(), lines.line(location), message, Optional.empty(), fix);
    }

    /** A problem of the definition, with its source line. */
    public static Mistake of(Problem problem, SourceLines lines) {
        return new Mistake(
                problem.code(),
                problem.location().toString(),
                lines.line(problem.location()),
                problem.message(),
                problem.suggestion(),
                problem.fix());
    }
}
