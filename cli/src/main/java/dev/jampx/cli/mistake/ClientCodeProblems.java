package dev.jampx.cli.mistake;

import dev.jampx.codegen.document.DocumentOptions;
import java.nio.file.Path;
import java.util.List;

/** Client code that cannot be generated or written: JPX9001 to JPX9019. */
public final class ClientCodeProblems {

    private static final String COMMAND = "generate graphql-client-code";

    private ClientCodeProblems() {}

    /** Files stand in the way that jampx has not written. */
    public static Mistake foreignFiles(List<String> files) {
        return Mistake.about(
                "JPX9001",
                files.get(0),
                "Client code would take the place of what jampx has not written:\n" + String.join("\n", files),
                "Name another folder with --out, or move the files away.");
    }

    /** The language has no words for the API. */
    public static Mistake unwritable(String format, String reason) {
        return Mistake.about(
                "JPX9002",
                COMMAND + " --format " + format,
                reason,
                "Choose another target, or other names in the definition.");
    }

    /** An option that names a deployed backend. */
    public static Mistake deployed(String option) {
        return Mistake.about(
                "JPX9003",
                option,
                "Client code is generated from the definition in this folder. No deployed backend is asked, so none can be"
                        + " named.",
                "Leave --stack, --app-id, --branch and --profile out.");
    }

    public static Mistake depth(int depth) {
        return Mistake.about(
                "JPX9004",
                "--statement-max-depth " + depth,
                "Statements can be 1 to " + DocumentOptions.DEEPEST + " objects deep.",
                "Leave the option out for the default, 2.");
    }

    /** The list of files that were written is spoilt. */
    public static Mistake manifest(Path file) {
        return Mistake.about(
                "JPX9005",
                file.toString(),
                "The list of the client code that was written cannot be read.",
                "Delete it, and the generated files with it, and generate them again.");
    }

    public static Mistake unreadable(Path file, String reason) {
        return Mistake.about(
                "JPX9006",
                file.toString(),
                "The file cannot be read or deleted: " + reason + ".",
                "Make it yours, or name another folder with --out.");
    }
}
