package dev.jampx.cli.session;

import dev.jampx.cli.terminal.Terminal;
import java.util.List;

/** Says which parts of a definition the sandbox does without. */
final class OnlyOnAwsNote {

    private OnlyOnAwsNote() {}

    static void show(Terminal terminal, List<String> options) {
        if (!options.isEmpty()) {
            terminal.note("Only on AWS so far: " + String.join(", ", options)
                    + ". The sandbox does without; docs/what-differs.md says how.");
        }
    }
}
