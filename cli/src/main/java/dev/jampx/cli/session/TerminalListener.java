package dev.jampx.cli.session;

import dev.jampx.cli.terminal.Terminal;
import dev.jampx.sandbox.SandboxListener;
import java.util.List;

/** Shows what happens in the sandbox: the codes that would be mailed, and the functions' logs if they are wanted. */
final class TerminalListener implements SandboxListener {

    private static final int LINES_OF_FAILURE = 20;

    private final Terminal terminal;
    private final boolean functionLogs;

    TerminalListener(Terminal terminal, boolean functionLogs) {
        this.terminal = terminal;
        this.functionLogs = functionLogs;
    }

    @Override
    public void codeIssued(String username, String destination, String purpose, String code) {
        terminal.result("Code " + terminal.style().strong(code) + " to " + destination + " (" + purpose + ")");
    }

    @Override
    public void functionLogged(String function, String line) {
        if (functionLogs) {
            show(function, line);
        }
    }

    /** A failure is shown whether logs are wanted or not, or the developer would have to make it happen again. */
    @Override
    public void functionFailed(String function, String error, List<String> log) {
        if (!functionLogs) {
            log.subList(Math.max(0, log.size() - LINES_OF_FAILURE), log.size()).forEach(line -> show(function, line));
        }
        terminal.result(terminal.style().error("Function \"" + function + "\" failed:") + " " + error);
    }

    @Override
    public void requestRefused(String why) {
        terminal.result(terminal.style().error("A request was refused:") + " " + why);
    }

    private void show(String function, String line) {
        terminal.result(terminal.style().faint("[" + function + "]") + " " + line);
    }
}
