package dev.jampx.cli.command;

import dev.jampx.cli.mistake.SecretProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jampx sandbox secret remove}. */
@Command(name = "remove", description = "Remove a secret, or all of them.", sortOptions = false)
public final class SandboxSecretRemoveCommand implements Runnable {

    private final JampxCommand jampx;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The secret's name.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--all", description = "Remove all secrets of the sandbox.")
    private boolean all;

    @Mixin
    private final SecretOptions options = new SecretOptions();

    public SandboxSecretRemoveCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        if (name.isPresent() == all) {
            throw new ParameterException(spec.commandLine(), "Either NAME or --all is needed");
        }
        options.with(jampx, secrets -> {
            List<String> wanted = name.map(SecretOptions::checked).map(List::of).orElseGet(secrets::names);
            List<String> removed = secrets.remove(wanted);
            if (name.isPresent() && removed.isEmpty()) {
                throw new UserMistakeException(SecretProblems.unknown(name.get(), options.place()));
            }
            removed.forEach(
                    each -> jampx.terminal().result("Removed the secret \"" + each + "\" " + options.place() + "."));
        });
    }
}
