package dev.jampx.cli.mistake;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.sandbox.resolver.UnsupportedCodeException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** What can be wrong with the files of resolver code that operations name. */
public final class HandlerProblems {

    private HandlerProblems() {}

    /** The file is not there. */
    public static Problem missing(CustomOperation operation, String entry) {
        return Problem.of(
                        "JPX2650",
                        operation.site(),
                        title(operation) + "is handled by \"" + entry + "\", and there is no such file.")
                .fixedBy("Create the file, or name the right one; the name is relative to the source that names it.");
    }

    /** The file lies outside the project. */
    public static Problem outside(CustomOperation operation, String entry) {
        return Problem.of(
                        "JPX2651",
                        operation.site(),
                        title(operation) + "is handled by \"" + entry + "\", which is outside the project.")
                .fixedBy("Move the file into the project, beside the source that names it.");
    }

    /** The file is there and cannot be read as text. */
    public static Problem unreadable(CustomOperation operation, String entry, Exception reason) {
        String why = reason instanceof CharacterCodingException ? "it is not UTF-8 text" : reason.getMessage();
        return Problem.of(
                "JPX2652",
                operation.site(),
                title(operation) + "is handled by \"" + entry + "\", which cannot be read: " + why + ".");
    }

    /**
     * AppSync would not run the file.
     *
     * @param excerpt the line that is at fault
     */
    public static Mistake refused(String entry, UnsupportedCodeException.Finding finding, Optional<String> excerpt) {
        Problem problem = Problem.of(
                        "JPX2653",
                        new SourceLocation(entry, finding.line()),
                        "AppSync does not run this: " + finding.message() + ".")
                .fixedBy("Write it with what AppSync's JavaScript runtime has.");
        return new Mistake(problem, excerpt);
    }

    private static String title(CustomOperation operation) {
        return "The " + operation.kind().term() + " \"" + operation.name() + "\" ";
    }
}
