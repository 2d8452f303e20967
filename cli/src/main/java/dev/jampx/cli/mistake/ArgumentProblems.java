package dev.jampx.cli.mistake;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Arguments that jampx does not accept: JPX1002 to JPX1009, and JPX1019. */
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

    public static Mistake branchWithoutApp() {
        return Mistake.about(
                "JPX1006",
                "--branch",
                "A branch belongs to an Amplify app: --branch and --app-id are only understood together.",
                "Give both, or --identifier NAME for an environment without an Amplify app.");
    }

    public static Mistake branchAndIdentifier() {
        return Mistake.about(
                "JPX1006",
                "--identifier",
                "--branch and --identifier name two deployments; one is wanted.",
                "Leave one of them out.");
    }

    public static Mistake deploymentWithoutName() {
        return Mistake.about(
                "JPX1006",
                "--identifier",
                "The project, its Amplify app and the deployment need names with letters or digits in them: AWS's names are"
                        + " made of these.",
                "Choose others; a project is called as the artifactId in its pom.xml, or else as its folder.");
    }

    public static Mistake foreignFolder(Path folder) {
        return Mistake.about(
                "JPX1007",
                "--out " + folder,
                "The folder holds something else than a cloud assembly, and would be emptied.",
                "Name an empty folder, or one that does not exist.");
    }

    /** Nothing says which deployment is meant. */
    public static Mistake deployWhat() {
        return Mistake.about(
                "JPX1008",
                "jampx deploy",
                "It is not said what the deployment is for.",
                "For a branch of an Amplify app, add --branch and --app-id; for an environment of its own, --identifier. Your"
                        + " own stack to try things out is \"jampx sandbox --aws\".");
    }

    /** An option that means nothing with or without {@code --aws}. */
    public static Mistake notTogether(String option, String with) {
        return Mistake.about(
                "JPX1009",
                option,
                option + " says nothing " + with + ".",
                "\"jampx sandbox --help\" lists what goes with --aws.");
    }

    /** An option about watching, where nothing is watched. */
    public static Mistake notTogetherWithOnce(String option) {
        return Mistake.about(
                "JPX1009",
                option,
                option + " says nothing together with --once, which stops before there is anything to watch or to log.",
                "Leave one of them out.");
    }

    public static Mistake noFolderToWatch(Path folder) {
        return Mistake.about(
                "JPX1019",
                "--dir-to-watch " + folder,
                "There is no such folder.",
                "Name a folder that exists. Without the option, amplify/ is watched.");
    }

    public static Mistake exclusion(String pattern, String reason) {
        return Mistake.about(
                "JPX1009",
                "--exclude " + pattern,
                "\"" + pattern + "\" is not a glob: " + reason + ".",
                "Write a path from the watched folder, or a glob such as **/*.test.js.");
    }

    public static Mistake logsFilter(String filter, String reason) {
        return Mistake.about(
                "JPX1009",
                "--logs-filter " + filter,
                "\"" + filter + "\" is not a regular expression: " + reason + ".",
                "Write a function's name, or a regular expression that matches several.");
    }
}
