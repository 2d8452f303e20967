package dev.jampx.cli.mistake;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.resolved.CustomOperation;
import java.nio.charset.CharacterCodingException;

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

    private static String title(CustomOperation operation) {
        return "The " + operation.kind().term() + " \"" + operation.name() + "\" ";
    }
}
