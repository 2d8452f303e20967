package dev.jampx.cli.mistake;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Optional;

/** Arguments that jampx does not accept: JPX1002 to JPX1005. */
public final class ArgumentProblems {

    private ArgumentProblems() {}

    /** The parser refuses {@code command}'s arguments. */
    public static Mistake notUnderstood(String command, String message, List<String> suggestions) {
        return Mistake.of(
                new Problem(
                        "JPX1005",
                        new SourceLocation(command, 0),
                        message,
                        suggestions.stream().findFirst(),
                        Optional.of("\"" + command + " --help\" lists what it takes.")),
                SourceLines.NONE);
    }

    public static Mistake identifier(String identifier) {
        return Mistake.about(
                "JPX1002",
                "--identifier " + identifier,
                "\"" + identifier + "\" cannot name a sandbox: 1 to 15 letters, digits and hyphens are allowed.",
                "Choose another identifier, such as --identifier feature-1.");
    }

    public static Mistake port(String port) {
        return Mistake.about(
                "JPX1003",
                "--port " + port,
                "\"" + port + "\" is not a port: a whole number from 0 to 65535 is allowed.",
                "Leave --port out for the default; --port 0 takes any free port.");
    }

    /** Options of {@code sandbox} were written before {@code delete}. */
    public static Mistake optionBeforeSubcommand(String option, String command) {
        return Mistake.about(
                "JPX1004",
                option,
                option + " stands before the subcommand, where it would say nothing to \"" + command + "\".",
                "Write options of \"" + command + "\" after it.");
    }
}
