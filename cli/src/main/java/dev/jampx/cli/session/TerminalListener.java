package dev.jampx.cli.session;

import dev.jampx.cli.terminal.Terminal;
import dev.jampx.sandbox.SandboxListener;

/** Shows what happens in the sandbox: the codes that would be mailed, and the functions' logs if they are wanted. */
final class TerminalListener implements SandboxListener {

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
            terminal.result(terminal.style().faint("[" + function + "]") + " " + line);
        }
    }
}
