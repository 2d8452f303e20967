package dev.jampx.cli.command;

import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.deployment.BackendDeletion;
import dev.jampx.cli.aws.deployment.BackendDeployment;
import dev.jampx.cli.aws.deployment.CheckedSynthesis;
import dev.jampx.cli.aws.deployment.Consent;
import dev.jampx.cli.aws.deployment.DeploymentRequest;
import dev.jampx.cli.aws.session.AwsSandboxSession;
import dev.jampx.cli.aws.toolkit.CdkRun;
import dev.jampx.cli.definition.BackendBuild;
import dev.jampx.cli.logs.LogRequest;
import dev.jampx.cli.outputs.OutputsTarget;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.cli.synthesis.SynthesisProcess;
import dev.jampx.cli.watch.WatchedFiles;
import dev.jampx.model.deployment.BackendIdentifier;
import java.util.Optional;
import java.util.function.Predicate;

/** What {@code jampx sandbox --aws} and {@code jampx sandbox delete --aws} do. */
final class AwsSandbox {

    private final JampxCommand jampx;
    private final SandboxHome home;
    private final Optional<String> profile;

    AwsSandbox(JampxCommand jampx, SandboxHome home, Optional<String> profile) {
        this.jampx = jampx;
        this.home = home;
        this.profile = profile;
    }

    /**
     * Deploys the developer's own stack.
     *
     * @param watched the files to follow; if there are none, this is all
     */
    void run(OutputsTarget outputs, LogRequest logs, Optional<WatchedFiles> watched) {
        Project project = home.project().withDefinition();
        BackendIdentifier identifier = AwsCommands.sandbox(home);
        CdkRun cdk = AwsCommands.cdk(jampx, project, profile);
        DeploymentRequest request = new DeploymentRequest(project, identifier, outputs, true, jampx.isVerbose());
        try (AwsAccount account = AwsCommands.account(jampx, profile);
                BackendBuild build = jampx.build(project)) {
            BackendDeployment deployment = new BackendDeployment(
                    request,
                    account,
                    new CheckedSynthesis(SynthesisProcess::run),
                    cdk,
                    Consent.told(jampx.terminal()),
                    jampx.terminal());
            if (watched.isEmpty()) {
                deployment.run(build);
                jampx.terminal().result("Wrote " + project.display(outputs.file()) + ".");
            } else {
                new AwsSandboxSession(
                                watched.get(),
                                deployment,
                                logs,
                                account,
                                identifier.stackName(),
                                jampx.host(),
                                jampx.terminal(),
                                jampx.faults())
                        .run(build);
            }
        }
    }

    /**
     * Deletes it.
     *
     * @param confirmed asked whether the stack of that name may go
     */
    void delete(Predicate<String> confirmed) {
        String stack = AwsCommands.sandbox(home).stackName();
        try (AwsAccount account = AwsCommands.account(jampx, profile)) {
            BackendDeletion deletion = new BackendDeletion(home.project(), stack, account);
            if (!deletion.isDeployed()) {
                jampx.terminal().result("There is no stack " + stack + ".");
            } else if (confirmed.test(stack)) {
                jampx.terminal().note("Deleting " + stack + " ...");
                deletion.run(AwsCommands.cdk(jampx, home.project(), profile));
                jampx.terminal().result("Deleted " + stack + ".");
            } else {
                jampx.terminal().result("Nothing was deleted.");
            }
        }
    }
}
