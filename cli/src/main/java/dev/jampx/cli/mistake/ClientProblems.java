package dev.jampx.cli.mistake;

import java.util.SortedSet;

/** What stands in the way of the client that a project's own sources use: JPX1032 to JPX1034. */
public final class ClientProblems {

    private ClientProblems() {}

    /** The definition uses what is generated from it. */
    public static Mistake definitionNeedsClient(SortedSet<String> users) {
        return Mistake.about(
                "JPX1032",
                users.first(),
                "The definition cannot be run without code that uses amplify.client, which is generated from the definition:\n"
                        + String.join("\n", users),
                "Let the definition name classes that use the client, as in handler(CreateUser.class), and keep everything else that it needs"
                        + " of them (constants, methods) in a class that does not use it.");
    }

    /** A source of the user where the client belongs. */
    public static Mistake clientPackageTaken(String file) {
        return Mistake.about(
                "JPX1033",
                file,
                "The package amplify.client belongs to the client that jampx generates.",
                "Move the file to another package.");
    }

    /** The project uses the client, and lacks what the client is built on. */
    public static Mistake clientRuntimeMissing(String user) {
        return Mistake.about(
                "JPX1034",
                user,
                "The file uses amplify.client, whose code needs the library dev.jampx:jampx-client, and the project's class path does not have it.",
                "Add the dependency dev.jampx:jampx-client, in the version of jampx, to the project's build.");
    }
}
