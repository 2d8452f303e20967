package dev.jampx.cli.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.outputs.StackDocument;
import dev.jampx.cli.definition.BackendBuild;
import dev.jampx.cli.logs.LogRequest;
import dev.jampx.cli.mistake.ArgumentProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.outputs.EarlierVersion;
import dev.jampx.cli.outputs.OutputsTarget;
import dev.jampx.cli.project.LastRun;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.cli.project.SandboxLock;
import dev.jampx.cli.session.SandboxRequest;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jampx generate outputs}: the outputs of the user's own sandbox, or of a backend on AWS. */
@Command(
        name = "outputs",
        description = "Write the outputs, which clients read to find the sandbox, or a backend on AWS.",
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

    @Option(
            names = {"--format", "--outputs-format"},
            paramLabel = "FORMAT",
            description = OutputsOptions.FORMATS)
    private Optional<String> format = Optional.empty();

    @Option(names = "--outputs-version", paramLabel = "VERSION", description = OutputsOptions.VERSIONS)
    private Optional<String> version = Optional.empty();

    public GenerateOutputsCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        Optional<String> stack = deployed.name();
        if (stack.isPresent()) {
            writeDeployed(stack.get());
        } else if (deployed.profile().isPresent()) {
            throw UserMistakeException.wrongUsage(
                    ArgumentProblems.notTogether("--profile", "without --stack or --app-id"));
        } else {
            writeOfSandbox();
        }
    }

    private void writeDeployed(String stack) {
        Project project = jampx.project();
        OutputsTarget target = target(project);
        try (AwsAccount account = AwsCommands.account(jampx, deployed.profile())) {
            target.write(new StackDocument(stack, account).read(target.version()));
        }
        jampx.terminal().result("Wrote " + project.display(target.file()) + ".");
    }

    private OutputsTarget target(Project project) {
        return OutputsOptions.target(
                outputsFolder.map(jampx::inCallersFolder).orElse(project.folder()), format, version);
    }

    private void writeOfSandbox() {
        SandboxHome home = jampx.sandbox(Optional.empty());
        OutputsTarget target = target(home.project());
        Optional<ObjectNode> served = servedOutputs(home);
        if (served.isPresent()) {
            target.write(EarlierVersion.of(served.get(), target.version()));
        } else {
            bringUpToDate(home, target);
        }
        jampx.terminal().result("Wrote " + home.project().display(target.file()) + ".");
    }

    /** What a sandbox that is running right now has written; its state is not to be touched by a second process. */
    private static Optional<ObjectNode> servedOutputs(SandboxHome home) {
        return SandboxLock.isHeld(home) ? home.lastOutputs().flatMap(GenerateOutputsCommand::parsed) : Optional.empty();
    }

    private static Optional<ObjectNode> parsed(String outputs) {
        try {
            return new ObjectMapper().readTree(outputs) instanceof ObjectNode document
                    ? Optional.of(document)
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bringUpToDate(SandboxHome home, OutputsTarget target) {
        int port = home.lastRun().map(LastRun::port).orElse(SandboxCommand.DEFAULT_PORT);
        Project project = home.project().withDefinition();
        try (BackendBuild build = jampx.build(project)) {
            jampx.run(new SandboxRequest(home, port, target, LogRequest.NOTHING, false), build)
                    .run(live -> {});
        }
    }
}
