package dev.jampx.cli.client;

import dev.jampx.cli.generated.ClientCodeChanges;
import dev.jampx.cli.terminal.Terminal;

/** What is to be said of files that were left alone. */
public final class ClientCodeNotes {

    private ClientCodeNotes() {}

    /** Names the files of {@code changes} that stay although they are generated no longer. */
    public static void show(Terminal terminal, ClientCodeChanges changes) {
        changes.kept()
                .forEach(file -> terminal.note(file + " is generated no longer. It has been changed, and stays."));
    }
}
