package dev.jampx.cli;

import dev.jampx.cli.command.CheckCommand;
import dev.jampx.cli.command.DeployCommand;
import dev.jampx.cli.command.GenerateClientCodeCommand;
import dev.jampx.cli.command.GenerateCommand;
import dev.jampx.cli.command.GenerateOutputsCommand;
import dev.jampx.cli.command.GenerateSchemaCommand;
import dev.jampx.cli.command.InfoCommand;
import dev.jampx.cli.command.InitCommand;
import dev.jampx.cli.command.JampxCommand;
import dev.jampx.cli.command.SandboxCommand;
import dev.jampx.cli.command.SandboxDeleteCommand;
import dev.jampx.cli.command.SandboxFireCommand;
import dev.jampx.cli.command.SandboxSecretCommand;
import dev.jampx.cli.command.SandboxSecretGetCommand;
import dev.jampx.cli.command.SandboxSecretListCommand;
import dev.jampx.cli.command.SandboxSecretRemoveCommand;
import dev.jampx.cli.command.SandboxSecretSetCommand;
import dev.jampx.cli.command.SandboxSeedCommand;
import dev.jampx.cli.command.SandboxSeedGeneratePolicyCommand;
import dev.jampx.cli.command.SynthCommand;
import dev.jampx.cli.mistake.ArgumentProblems;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.synthesis.SynthesisFailedException;
import dev.jampx.cli.terminal.Style;
import dev.jampx.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** The command as a whole: understands the arguments, runs what they ask for, and says how it ended. */
public final class Jampx {

    private static final int HELP_WIDTH = 100;

    private final Host host;

    public Jampx(Host host) {
        this.host = host;
    }

    /** Runs one command. Returns one of {@link ExitCode}'s values. */
    public int run(String... arguments) {
        Terminal terminal = new Terminal(host.out(), host.err(), host.style(), host.nanoTime());
        FaultReport faults = new FaultReport(terminal, List.of(arguments));
        JampxCommand root = new JampxCommand(host, terminal, faults);
        CommandLine jampx = commandLine(root)
                .setOut(new PrintWriter(host.out(), true))
                .setErr(new PrintWriter(host.err(), true))
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        host.style() == Style.PLAIN ? CommandLine.Help.Ansi.OFF : CommandLine.Help.Ansi.ON))
                .setParameterExceptionHandler((e, given) -> {
                    terminal.mistakes(List.of(notUnderstood(e)));
                    return ExitCode.WRONG_USAGE;
                })
                .setExecutionExceptionHandler((e, command, result) -> ended(e, terminal, faults));
        try {
            return jampx.execute(arguments);
        } catch (Error e) {
            // Thrown on, it would end the thread and leave the process, which has others, with its locks.
            faults.report(e);
            return ExitCode.OUR_FAULT;
        }
    }

    private static CommandLine commandLine(JampxCommand root) {
        CommandLine jampx = new CommandLine(root);
        jampx.addSubcommand(new InitCommand(root));
        SandboxCommand sandbox = new SandboxCommand(root);
        jampx.addSubcommand(sandbox);
        jampx.getSubcommands()
                .get("sandbox")
                .addSubcommand(new SandboxDeleteCommand(root))
                .addSubcommand(seed(root))
                .addSubcommand(new SandboxFireCommand(root))
                .addSubcommand(secret(root));
        jampx.addSubcommand(new DeployCommand(root));
        jampx.addSubcommand(new GenerateCommand());
        jampx.getSubcommands()
                .get("generate")
                .addSubcommand(new GenerateSchemaCommand(root))
                .addSubcommand(new GenerateOutputsCommand(root))
                .addSubcommand(new GenerateClientCodeCommand(root));
        jampx.addSubcommand(new SynthCommand(root));
        jampx.addSubcommand(new CheckCommand(root));
        jampx.addSubcommand(new InfoCommand(root));
        return jampx;
    }

    private static CommandLine seed(JampxCommand root) {
        return new CommandLine(new SandboxSeedCommand(root)).addSubcommand(new SandboxSeedGeneratePolicyCommand(root));
    }

    private static CommandLine secret(JampxCommand root) {
        return new CommandLine(new SandboxSecretCommand())
                .addSubcommand(new SandboxSecretSetCommand(root))
                .addSubcommand(new SandboxSecretGetCommand(root))
                .addSubcommand(new SandboxSecretListCommand(root))
                .addSubcommand(new SandboxSecretRemoveCommand(root));
    }

    private static Mistake notUnderstood(CommandLine.ParameterException e) {
        List<String> suggestions =
                e instanceof CommandLine.UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return ArgumentProblems.notUnderstood(
                e.getCommandLine().getCommandSpec().qualifiedName(), e.getMessage() + ".", suggestions);
    }

    private static int ended(Exception e, Terminal terminal, FaultReport faults) {
        if (e instanceof UserMistakeException mistake) {
            terminal.mistakes(mistake.mistakes());
            return mistake.exitCode();
        }
        if (e instanceof SynthesisFailedException failed) {
            return failed.exitCode();
        }
        faults.report(e);
        return ExitCode.OUR_FAULT;
    }
}
