package dev.jampx.cli.mistake;

import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import dev.jampx.sandbox.dynamodb.PrimaryKeyChangedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** A sandbox that cannot start or cannot be deleted, files that cannot be written: JPX1040 to JPX1059. */
public final class SandboxProblems {

    private SandboxProblems() {}

    public static Mistake portTaken(int port) {
        return Mistake.about(
                "JPX1040",
                "--port " + port,
                "Another process listens on port " + port + ".",
                "Stop that process, or choose another port: --port 0 takes any free one.");
    }

    /** A sandbox of that name runs; {@code process} is its process id, when it is known. */
    public static Mistake running(String identifier, OptionalLong process) {
        return Mistake.about(
                "JPX1041",
                "--identifier " + identifier,
                "The sandbox \"" + identifier + "\" of this project is already running" + holder(process) + ".",
                "Stop it, or choose another --identifier and --port to run a second one beside it.");
    }

    public static Mistake deleteRunning(String identifier, OptionalLong process) {
        return Mistake.about(
                "JPX1042",
                "--identifier " + identifier,
                "The sandbox \"" + identifier + "\" is running" + holder(process) + ", so nothing was deleted.",
                "Stop it first.");
    }

    public static Mistake notConfirmed(String identifier) {
        return Mistake.about(
                "JPX1043",
                "--identifier " + identifier,
                "Deleting a sandbox has to be confirmed, and the input ended without an answer. Nothing was deleted.",
                "Add --yes to delete without being asked.");
    }

    /** Tables with another primary key stand where the definition wants new ones. */
    public static UserMistakeException identifiersChanged(
            PrimaryKeyChangedException refusal, Backend backend, SourceLines lines) {
        return new UserMistakeException(refusal.changes().stream()
                .map(change -> identifierChanged(change, backend, lines))
                .toList());
    }

    private static Mistake identifierChanged(
            PrimaryKeyChangedException.Change change, Backend backend, SourceLines lines) {
        return Mistake.at(
                "JPX1045",
                backend.data().orElseThrow().model(change.model()).site(),
                lines,
                "The identifier of model \"" + change.model() + "\" was " + change.before()
                        + " when its table was created, and" + " is now " + change.after()
                        + ". A table's primary key cannot be changed.",
                Optional.of("Keep the identifier, give the model another name, or run \"jampx sandbox delete\", which"
                        + " removes all local data."));
    }

    /** An API of mutations and subscriptions alone. */
    public static Mistake noQuery(Data data, SourceLines lines) {
        return Mistake.at(
                "JPX1046",
                Stream.concat(
                                data.operations().stream().map(CustomOperation::site),
                                data.models().stream().map(Model::site))
                        .findFirst()
                        .orElseThrow(),
                lines,
                "The API has no query, and AppSync takes no schema without one.",
                Optional.of(
                        "Add a query, such as .add(\"ping\", a.query()...), or a model whose queries are not disabled."));
    }

    public static Mistake notRunning(String identifier) {
        return Mistake.about(
                "JPX1047",
                "--identifier " + identifier,
                "The sandbox \"" + identifier + "\" of this project is not running.",
                "Start it with jampx sandbox, in another terminal, or name one that runs: --identifier NAME.");
    }

    /** A function that does not exist, or that nothing calls again and again; {@code known} are those that something does. */
    public static Mistake notScheduled(String function, List<String> known) {
        String others = known.isEmpty()
                ? "Give it one: .schedule(\"every day\"). The backend has no scheduled function yet."
                : "Name one of " + String.join(", ", known) + ", or give it one: .schedule(\"every day\").";
        return Mistake.about(
                "JPX1048", function, "The backend has no function of this name that has a schedule.", others);
    }

    /** A scheduled function was run, and failed; its log has been shown. */
    public static Mistake firedFunctionFailed(String function, String error, long milliseconds) {
        return Mistake.about(
                "JPX1049",
                function,
                "The function failed after " + milliseconds + " ms: " + error,
                "Its log above says more. When the schedule calls it, it is called up to three times.");
    }

    public static Mistake cannotWatch(Path folder, String reason) {
        return Mistake.about(
                "JPX1044",
                folder.toString(),
                "jampx cannot watch the folder for changes: " + reason + ".",
                "On Linux, raise fs.inotify.max_user_watches and fs.inotify.max_user_instances.");
    }

    public static Mistake notWritable(Path path, String reason) {
        return Mistake.about(
                "JPX1050",
                path.toString(),
                "jampx cannot write there: " + reason + ".",
                "Change the permissions, or choose another place.");
    }

    private static String holder(OptionalLong process) {
        return process.isPresent() ? " (process " + process.getAsLong() + ")" : "";
    }
}
