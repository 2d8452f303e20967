package dev.jampx.cli.command;

import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.deployment.BackendDeployment;
import dev.jampx.cli.aws.deployment.CheckedSynthesis;
import dev.jampx.cli.aws.deployment.Consent;
import dev.jampx.cli.aws.deployment.DeploymentRequest;
import dev.jampx.cli.aws.toolkit.CdkRun;
import dev.jampx.cli.definition.BackendBuild;
import dev.jampx.cli.mistake.ArgumentProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.outputs.OutputsTarget;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.synthesis.SynthesisProcess;
import dev.jampx.cli.terminal.Question;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jampx deploy}. */
@Command(
        name = "deploy",
        description = "Bring the backend to AWS: a branch of an Amplify app, or an environment of its own.",
        sortOptions = false)
public final class DeployCommand implements Runnable {

    private final JampxCommand jampx;

    @ArgGroup(exclusive = false)
    private final DeploymentOptions deployment = new DeploymentOptions();

    @Option(
            names = "--outputs-out-dir",
            paramLabel = "DIR",
            description = "Where the outputs are written. Default: the project's folder.")
    private Optional<Path> outputsFolder = Optional.empty();

    @Mixin
    private final OutputsOptions outputs = new OutputsOptions();

    @Option(names = "--profile", paramLabel = "NAME", description = "The AWS profile to use.")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask, even if data is lost.")
    private boolean yes;

    public DeployCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        Project project = jampx.project().withDefinition();
        if (!deployment.isGiven()) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.deployWhat());
        }
        OutputsTarget target =
                outputs.target(outputsFolder.map(jampx::inCallersFolder).orElse(project.folder()));
        DeploymentRequest request = new DeploymentRequest(
                project, deployment.identifier(project, jampx.host().userName()), target, false, jampx.isVerbose());
        CdkRun cdk = AwsCommands.cdk(jampx, project, profile);
        Consent consent = yes
                ? Consent.told(jampx.terminal())
                : Consent.asked(
                        jampx.terminal(),
                        new Question(jampx.terminal(), jampx.host().in()));
        try (AwsAccount account = AwsCommands.account(jampx, profile);
                BackendBuild build = jampx.build(project)) {
            report(
                    new BackendDeployment(
                                    request,
                                    account,
                                    new CheckedSynthesis(SynthesisProcess::run),
                                    cdk,
                                    consent,
                                    jampx.terminal())
                            .run(build),
                    request,
                    project);
        }
    }

    private void report(BackendDeployment.Outcome outcome, DeploymentRequest request, Project project) {
        String stack = request.identifier().stackName();
        jampx.terminal()
                .result(
                        switch (outcome) {
                            case DEPLOYED -> "Deployed " + stack + ".";
                            case UNCHANGED -> stack + " is as the definition wants it.";
                            case DECLINED -> "Nothing was deployed.";
                        });
        if (outcome != BackendDeployment.Outcome.DECLINED) {
            jampx.terminal().result("Wrote " + project.display(request.outputs().file()) + ".");
        }
    }
}
