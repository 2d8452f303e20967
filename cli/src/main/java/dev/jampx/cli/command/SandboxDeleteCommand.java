package dev.jampx.cli.command;

import dev.jampx.cli.mistake.ArgumentProblems;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.SandboxProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.cli.project.SandboxLock;
import dev.jampx.cli.terminal.Question;
import dev.jampx.cli.terminal.Terminal;
import java.nio.file.Files;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jampx sandbox delete}. */
@Command(name = "delete", description = "Delete a sandbox: its rows, its users, its outputs file.", sortOptions = false)
public final class SandboxDeleteCommand implements Runnable {

    private final JampxCommand jampx;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Option(names = "--identifier", paramLabel = "NAME", description = "The sandbox's name. Default: the user's name.")
    private Optional<String> identifier = Optional.empty();

    @Option(names = "--aws", description = "Delete the developer's own stack on AWS instead.")
    private boolean aws;

    @Option(names = "--profile", paramLabel = "NAME", description = "With --aws: the AWS profile to use.")
    private Optional<String> profile = Optional.empty();

    public SandboxDeleteCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        MisplacedOptions.refuse(spec);
        SandboxHome home = jampx.sandbox(identifier);
        if (aws) {
            deleteOnAws(home);
        } else {
            deleteHere(home);
        }
    }

    private void deleteOnAws(SandboxHome home) {
        new AwsSandbox(jampx, home, profile)
                .delete(stack -> yes
                        || agreed(
                                "Delete the stack " + stack + " with all rows, users and files?",
                                SandboxProblems.notConfirmed(home.identifier().value())));
    }

    @SuppressWarnings("try") // The resource is there to be closed.
    private void deleteHere(SandboxHome home) {
        if (profile.isPresent()) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.notTogether("--profile", "without --aws"));
        }
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

    private boolean confirmed(SandboxHome home) {
        Project project = home.project();
        return agreed(
                "Delete all rows and users of the sandbox \"" + home.identifier() + "\" ("
                        + project.display(home.stateFolder()) + ")?",
                SandboxProblems.notConfirmed(home.identifier().value()));
    }

    private boolean agreed(String question, Mistake unanswered) {
        return new Question(jampx.terminal(), jampx.host().in()).agreed(question, unanswered);
    }
}
