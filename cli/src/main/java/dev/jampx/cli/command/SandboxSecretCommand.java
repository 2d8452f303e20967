package dev.jampx.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jampx sandbox secret}, which only has subcommands. */
@Command(name = "secret", description = "Set and see the secrets of a sandbox.", synopsisSubcommandLabel = "COMMAND")
public final class SandboxSecretCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }
}
