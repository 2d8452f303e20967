package dev.jampx.cli.command;

import dev.jampx.cli.mistake.ArgumentProblems;
import dev.jampx.cli.mistake.SandboxProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.cli.project.SandboxLock;
import dev.jampx.cli.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code jampx sandbox delete}. */
@Command(name = "delete", description = "Delete a sandbox: its rows, its users, its outputs file.", sortOptions = false)
public final class SandboxDeleteCommand implements Runnable {

    private static final Set<String> AGREEMENT = Set.of("y", "yes");

    private final JampxCommand jampx;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Option(names = "--identifier", paramLabel = "NAME", description = "The sandbox's name. Default: the user's name.")
    private Optional<String> identifier = Optional.empty();

    public SandboxDeleteCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    @SuppressWarnings("try") // The resource is there to be closed.
    public void run() {
        refuseOptionsOfSandbox();
        SandboxHome home = jampx.sandbox(identifier);
        Terminal terminal = jampx.terminal();
        String name = home.identifier().value();
        if (!Files.isDirectory(home.stateFolder())) {
            terminal.result("There is no sandbox \"" + name + "\" in this project.");
            return;
        }
        try (SandboxLock lock = SandboxLock.tryLock(home)
                .orElseThrow(() ->
                        new UserMistakeException(SandboxProblems.deleteRunning(name, SandboxLock.holder(home))))) {
            if (yes || confirmed(home)) {
                home.delete();
                terminal.result("Deleted the sandbox \"" + name + "\".");
            } else {
                terminal.result("Nothing was deleted.");
            }
        }
    }

    // "sandbox --identifier x delete" reads as if it deleted x. It must not delete another one instead.
    private void refuseOptionsOfSandbox() {
        for (OptionSpec option : spec.parent().options()) {
            boolean given = spec.parent().commandLine().getParseResult().hasMatchedOption(option);
            if (given && option.scopeType() != ScopeType.INHERIT && !option.inherited()) {
                throw UserMistakeException.wrongUsage(
                        ArgumentProblems.optionBeforeSubcommand(option.longestName(), spec.qualifiedName()));
            }
        }
    }

    private boolean confirmed(SandboxHome home) {
        Project project = home.project();
        jampx.terminal()
                .ask("Delete all rows and users of the sandbox \"" + home.identifier() + "\" ("
                        + project.display(home.stateFolder()) + ")? [y/N]");
        try {
            String answer =
                    new BufferedReader(new InputStreamReader(jampx.host().in(), Charset.defaultCharset())).readLine();
            if (answer == null) {
                // Nobody has pressed the key that ends the line of the question.
                jampx.terminal().note("");
                throw new UserMistakeException(
                        SandboxProblems.notConfirmed(home.identifier().value()));
            }
            return AGREEMENT.contains(answer.strip().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
