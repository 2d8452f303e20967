package dev.jampx.cli;

import dev.jampx.cli.session.Interrupts;
import dev.jampx.cli.terminal.Style;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Runs jampx in this process, away from the real terminal, clock and sandbox. */
final class CommandRun {

    final FakeStarter starter = new FakeStarter();
    final WatchedOutput out = new WatchedOutput();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path folder;
    private Map<String, String> variables = Map.of();
    private String input = "";
    private Interrupts interrupts = stop -> () -> {};

    CommandRun(Path folder) {
        this.folder = folder;
    }

    CommandRun variables(Map<String, String> variables) {
        this.variables = variables;
        return this;
    }

    CommandRun input(String input) {
        this.input = input;
        return this;
    }

    CommandRun interrupts(Interrupts interrupts) {
        this.interrupts = interrupts;
        return this;
    }

    int run(String... arguments) {
        Host host = new Host(
                folder,
                variables,
                "Alice.O'Neil",
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                Optional.empty(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Style.PLAIN,
                () -> 0,
                starter,
                interrupts);
        return new Jampx(host).run(arguments);
    }

    /** The standard output, without what differs from run to run. */
    String out() {
        return settled(out.text());
    }

    /** The standard error, without what differs from run to run. */
    String err() {
        return settled(err.toString(StandardCharsets.UTF_8));
    }

    private String settled(String text) {
        return text.replace(folder.toString(), "<folder>")
                .replace(JampxVersion.current(), "<version>")
                .replace("process " + ProcessHandle.current().pid(), "process <pid>");
    }
}
