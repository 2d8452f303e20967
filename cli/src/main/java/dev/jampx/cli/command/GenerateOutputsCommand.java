package dev.jampx.cli.command;

import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.deployment.OutputsTarget;
import dev.jampx.cli.aws.outputs.StackDocument;
import dev.jampx.cli.definition.BackendBuild;
import dev.jampx.cli.mistake.ArgumentProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.AtomicFile;
import dev.jampx.cli.project.LastRun;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.cli.project.SandboxLock;
import dev.jampx.cli.session.SandboxRequest;
import dev.jampx.cli.session.SandboxRun;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jampx generate outputs}: the outputs of the user's own sandbox, or of a backend on AWS. */
@Command(
        name = "outputs",
        description = "Write amplify_outputs.json, which clients read to find the sandbox, or a backend on AWS.",
        sortOptions = false)
public final class GenerateOutputsCommand implements Runnable {

    private final JampxCommand jampx;

    @Option(
            names = "--out-dir",
            paramLabel = "DIR",
            description = "The folder to write to. Default: the project's folder.")
    private Optional<Path> outputsFolder = Optional.empty();

    @ArgGroup(exclusive = false)
    private final StackOptions deployed = new StackOptions();

    @Mixin
    private final OutputsOptions outputs = new OutputsOptions();

    public GenerateOutputsCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        Optional<String> stack = deployed.name();
        if (stack.isPresent()) {
            writeDeployed(stack.get());
        } else if (outputs.isGiven() || deployed.profile().isPresent()) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.notTogether(
                    outputs.isGiven() ? "--outputs-format and --outputs-version" : "--profile",
                    "without --stack or --app-id"));
        } else {
            writeOfSandbox();
        }
    }

    private void writeDeployed(String stack) {
        Project project = jampx.project();
        OutputsTarget target = outputs.target(jampx, project, outputsFolder);
        try (AwsAccount account = AwsCommands.account(jampx, deployed.profile())) {
            target.write(new StackDocument(stack, account).read(target.version()));
        }
        jampx.terminal().result("Wrote " + project.display(target.file()) + ".");
    }

    private void writeOfSandbox() {
        SandboxHome home = jampx.sandbox(Optional.empty());
        Path folder =
                outputsFolder.map(jampx::inCallersFolder).orElse(home.project().folder());
        Path file = folder.resolve(Project.OUTPUTS);
        Optional<String> served = servedOutputs(home);
        if (served.isPresent()) {
            AtomicFile.write(file, served.get());
        } else {
            bringUpToDate(home, folder);
        }
        jampx.terminal().result("Wrote " + home.project().display(file) + ".");
    }

    /** What a sandbox that is running right now has written; its state is not to be touched by a second process. */
    private static Optional<String> servedOutputs(SandboxHome home) {
        Optional<SandboxLock> lock = SandboxLock.tryLock(home);
        lock.ifPresent(SandboxLock::close);
        return lock.isPresent() ? Optional.empty() : home.lastOutputs();
    }

    private void bringUpToDate(SandboxHome home, Path folder) {
        int port = home.lastRun().map(LastRun::port).orElse(SandboxCommand.DEFAULT_PORT);
        Project project = home.project().withDefinition();
        try (BackendBuild build = jampx.build(project)) {
            new SandboxRun(
                            new SandboxRequest(home, port, folder, false, false),
                            build,
                            jampx.host().sandboxes(),
                            jampx.terminal())
                    .run(live -> {});
        }
    }
}
