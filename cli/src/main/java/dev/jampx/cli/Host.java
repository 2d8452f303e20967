package dev.jampx.cli;

import dev.jampx.cli.session.Interrupts;
import dev.jampx.cli.session.LocalSandboxStarter;
import dev.jampx.cli.session.ProcessInterrupts;
import dev.jampx.cli.session.SandboxStarter;
import dev.jampx.cli.terminal.Style;
import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Everything outside of the command that it works with, so that a test can put something else in its place.
 *
 * @param workingFolder where the command was called; {@code -C} is relative to it
 * @param variables the environment variables
 * @param userName the name of the user in the operating system
 * @param in answers to questions
 * @param console the terminal, if somebody types at one
 * @param out results
 * @param err everything else that is said
 * @param style colours or none
 * @param nanoTime the clock for elapsed time, as {@link System#nanoTime}
 * @param sandboxes the starter of sandboxes
 * @param interrupts Ctrl-C
 */
public record Host(
        Path workingFolder,
        Map<String, String> variables,
        String userName,
        InputStream in,
        Optional<Console> console,
        PrintStream out,
        PrintStream err,
        Style style,
        LongSupplier nanoTime,
        SandboxStarter sandboxes,
        Interrupts interrupts) {

    public Host {
        variables = Map.copyOf(variables);
    }

    /** The process as it is. Output that nobody meant as a result must not reach {@code out}. */
    static Host ofProcess(PrintStream out, SandboxStarter sandboxes, Interrupts interrupts) {
        Map<String, String> variables = System.getenv();
        return new Host(
                Path.of("").toAbsolutePath(),
                variables,
                System.getProperty("user.name"),
                System.in,
                Optional.ofNullable(System.console()),
                out,
                System.err,
                style(variables),
                System::nanoTime,
                sandboxes,
                interrupts);
    }

    /**
     * Another program, such as a build, that runs a command inside itself: nobody answers questions, and there are no colours.
     *
     * @param said where everything goes that the command says
     */
    public static Host embedded(Path workingFolder, PrintStream said) {
        return new Host(
                workingFolder,
                System.getenv(),
                System.getProperty("user.name"),
                InputStream.nullInputStream(),
                Optional.empty(),
                said,
                said,
                Style.PLAIN,
                System::nanoTime,
                new LocalSandboxStarter(),
                new ProcessInterrupts());
    }

    // Java cannot tell reliably whether it writes to a terminal; the launcher can, and says so.
    private static Style style(Map<String, String> variables) {
        boolean wanted = Boolean.getBoolean("jampx.terminal")
                && variables.getOrDefault("NO_COLOR", "").isEmpty();
        return wanted ? Style.COLOURED : Style.PLAIN;
    }
}
