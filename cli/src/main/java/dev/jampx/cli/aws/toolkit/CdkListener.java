package dev.jampx.cli.aws.toolkit;

import dev.jampx.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hears what the CDK says, and tells somebody who waits as much of it as they want to know. */
final class CdkListener {

    private static final int TENTHS = 10;
    private static final Pattern HOTSWAPPED = Pattern.compile("\\s*✨ (.*) hotswapped!");
    private static final String NO_CHANGES = "(no changes)";

    private final Terminal terminal;
    private final boolean verbose;
    private final List<String> output = new ArrayList<>();
    private final List<String> hotswapped = new ArrayList<>();
    private int tenth;
    private boolean rollingBack;
    private boolean unchanged;
    private boolean operated;

    CdkListener(Terminal terminal, boolean verbose) {
        this.terminal = terminal;
        this.verbose = verbose;
    }

    void hear(String line) {
        output.add(line);
        if (verbose) {
            terminal.note(line);
        }
        if (line.contains(NO_CHANGES)) {
            unchanged = true;
        }
        Matcher hotswap = HOTSWAPPED.matcher(line);
        if (hotswap.matches()) {
            hotswapped.add(hotswap.group(1));
        }
        CdkEvent.parse(line).ifPresent(event -> {
            operated = true;
            progress(event);
        });
    }

    private void progress(CdkEvent event) {
        if (verbose) {
            return;
        }
        if (event.isRollback() && !rollingBack) {
            rollingBack = true;
            terminal.note("  CloudFormation takes everything back.");
        } else if (event.total() > 0 && event.isFinished() && !rollingBack) {
            int reached = TENTHS * event.done() / event.total();
            if (reached > tenth) {
                tenth = reached;
                terminal.note("  " + event.done() + " of " + event.total() + " resources");
            }
        }
    }

    CdkOutcome outcome(int exitCode) {
        return new CdkOutcome(exitCode, String.join("\n", output), unchanged, operated, hotswapped);
    }
}
