package dev.jampx.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jampx generate}, which only has subcommands. */
@Command(
        name = "generate",
        description = "Write files that are made from the definition.",
        synopsisSubcommandLabel = "COMMAND")
public final class GenerateCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }
}
