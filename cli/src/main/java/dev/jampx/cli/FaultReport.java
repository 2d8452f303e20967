package dev.jampx.cli;

import dev.jampx.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells about a fault of ours what somebody who mends it needs to know. */
public final class FaultReport {

    private final Terminal terminal;
    private final List<String> arguments;

    /**
     * @param arguments the command's arguments
     */
    public FaultReport(Terminal terminal, List<String> arguments) {
        this.terminal = terminal;
        this.arguments = List.copyOf(arguments);
    }

    /** Shows what to report; the stack trace goes to a file. */
    public void report(Throwable fault) {
        terminal.note(terminal.style().error("jampx failed, and it is not your fault: ") + fault);
        terminal.note("Please report it with these lines and the file:");
        terminal.note("  version   " + version());
        terminal.note("  command   " + command());
        terminal.note("  details   " + details(fault));
    }

    private static String version() {
        return "jampx " + JampxVersion.current() + ", Java " + Runtime.version() + ", " + System.getProperty("os.name")
                + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch");
    }

    private String command() {
        return arguments.isEmpty() ? "jampx" : "jampx " + String.join(" ", arguments);
    }

    private String details(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace, true));
        try {
            Path file = Files.createTempFile("jampx-fault-", ".txt");
            Files.writeString(file, version() + "\n" + command() + "\n\n" + trace);
            return file.toString();
        } catch (IOException e) {
            // Nowhere to put it: better on the screen than lost.
            return "\n" + trace;
        }
    }
}
