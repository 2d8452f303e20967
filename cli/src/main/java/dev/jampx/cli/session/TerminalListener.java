package dev.jampx.cli.session;

import dev.jampx.cli.logs.FunctionLogLines;
import dev.jampx.cli.logs.LogRequest;
import dev.jampx.cli.terminal.Terminal;
import dev.jampx.cli.terminal.TraceText;
import dev.jampx.sandbox.SandboxListener;
import dev.jampx.sandbox.trace.RequestTrace;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Shows what happens in the sandbox: the codes that would be mailed, and the functions' logs and the requests' traces if they are wanted. */
final class TerminalListener implements SandboxListener {

    private static final int LINES_OF_FAILURE = 20;

    private final Terminal terminal;
    private final LogRequest logs;
    private final FunctionLogLines lines;
    private final AtomicBoolean troubled = new AtomicBoolean();
    private final boolean traces;

    TerminalListener(Terminal terminal, LogRequest logs, boolean traces) {
        this.terminal = terminal;
        this.logs = logs;
        this.lines = new FunctionLogLines(logs.file(), terminal);
        this.traces = traces;
    }

    @Override
    public void codeIssued(String username, String destination, String purpose, String code) {
        terminal.result("Code " + terminal.style().strong(code) + " to " + destination + " (" + purpose + ")");
    }

    /** Whoever confirms by a link needs the link; everybody else has been shown the code. */
    @Override
    public void messageSent(String destination, String subject, String text, String link) {
        if (!link.isEmpty()) {
            terminal.result("Link to " + destination + ": " + link);
        }
    }

    @Override
    public void functionLogged(String function, String line) {
        if (!logs.includes(function)) {
            return;
        }
        try {
            lines.accept(function, line);
            troubled.set(false);
        } catch (UncheckedIOException e) {
            if (!troubled.getAndSet(true)) {
                terminal.note("The functions' logs cannot be written now: " + e.getMessage());
            }
        }
    }

    /** A failure is shown whether logs are wanted or not, or the developer would have to make it happen again. */
    @Override
    public void functionFailed(String function, String error, List<String> log) {
        if (!logs.includes(function) || logs.file().isPresent()) {
            log.subList(Math.max(0, log.size() - LINES_OF_FAILURE), log.size())
                    .forEach(line -> lines.show(function, line));
        }
        terminal.result(terminal.style().error("Function \"" + function + "\" failed:") + " " + error);
    }

    @Override
    public boolean wantsTraces() {
        return traces;
    }

    /** In one piece: requests that come at the same time must not mix. */
    @Override
    public void requestTraced(RequestTrace trace) {
        List<String> text = new TraceText(terminal.style()).lines(trace);
        terminal.resultText(String.join(System.lineSeparator(), text) + System.lineSeparator());
    }

    @Override
    public void requestRefused(String why) {
        terminal.result(terminal.style().error("A request was refused:") + " " + why);
    }

    @Override
    public void noticed(String notice) {
        terminal.result(notice);
    }
}
