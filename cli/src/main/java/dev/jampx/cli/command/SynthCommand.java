package dev.jampx.cli.command;

import dev.jampx.cli.aws.deployment.CheckedSynthesis;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.synthesis.SynthesisProcess;
import dev.jampx.cli.synthesis.SynthesisRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jampx synth}. */
@Command(
        name = "synth",
        description =
                "Write the CloudFormation templates of the backend, and all that belongs to them. Of the user's own"
                        + " sandbox, unless something else is named.",
        sortOptions = false)
public final class SynthCommand implements Runnable {

    private final JampxCommand jampx;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder for the CDK's cloud assembly. What is in it is replaced.")
    private Path out = Path.of("");

    @ArgGroup(exclusive = false)
    private final DeploymentOptions deployment = new DeploymentOptions();

    public SynthCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        Project project = jampx.project().withDefinition();
        Path folder = jampx.inCallersFolder(out);
        new CheckedSynthesis(SynthesisProcess::run)
                .run(new SynthesisRequest(
                        project,
                        deployment.identifier(project, jampx.host().userName()),
                        AssemblyFolder.checked(folder),
                        Optional.empty(),
                        OptionalLong.empty(),
                        jampx.isVerbose()));
        jampx.terminal().note("Wrote " + out + ".");
    }
}
