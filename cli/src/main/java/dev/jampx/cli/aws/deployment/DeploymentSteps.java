package dev.jampx.cli.aws.deployment;

import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.account.AwsFailures;
import dev.jampx.cli.aws.account.RootStack;
import dev.jampx.cli.aws.failure.DeploymentTarget;
import dev.jampx.cli.aws.failure.FailureTranslation;
import dev.jampx.cli.aws.failure.ResourceNames;
import dev.jampx.cli.aws.plan.StepText;
import dev.jampx.cli.aws.plan.UpdatePlan;
import dev.jampx.cli.aws.plan.UpdateStep;
import dev.jampx.cli.aws.template.CloudAssembly;
import dev.jampx.cli.aws.template.HotswapTree;
import dev.jampx.cli.aws.template.StagedAssembly;
import dev.jampx.cli.aws.template.TemplateTree;
import dev.jampx.cli.aws.toolkit.CdkOutcome;
import dev.jampx.cli.aws.toolkit.CdkRun;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Carries a plan out, one update after the other. */
final class DeploymentSteps {

    private final DeploymentRequest request;
    private final DeploymentFolder folder;
    private final Optional<TemplateTree> deployed;
    private final CloudAssembly wanted;
    private final CdkRun cdk;
    private final RootStack stack;
    private final AwsAccount account;
    private final Terminal terminal;

    DeploymentSteps(
            DeploymentRequest request,
            DeploymentFolder folder,
            Optional<TemplateTree> deployed,
            CloudAssembly wanted,
            CdkRun cdk,
            RootStack stack,
            AwsAccount account,
            Terminal terminal) {
        this.request = request;
        this.folder = folder;
        this.deployed = deployed;
        this.wanted = wanted;
        this.cdk = cdk;
        this.stack = stack;
        this.account = account;
        this.terminal = terminal;
    }

    /**
     * Carries all updates out.
     *
     * @return whether anything changed
     * @throws UserMistakeException with the first cause, if one fails
     */
    boolean carryOut(UpdatePlan plan) {
        List<UpdateStep> steps = plan.steps();
        boolean changed = false;
        for (int index = 0; index < steps.size(); index++) {
            UpdateStep step = steps.get(index);
            announce(step, index + 1, steps.size());
            CdkOutcome outcome = deploy(step, steps.size() == 1 && request.hotswap());
            if (!outcome.succeeded()) {
                if (index > 0) {
                    terminal.note("The updates before this one are done. The next deployment goes on from there.");
                }
                throw new UserMistakeException(cause(step, outcome));
            }
            outcome.hotswapped().forEach(name -> terminal.note("  changed without CloudFormation: " + name));
            changed |= !outcome.unchanged();
        }
        return changed;
    }

    private void announce(UpdateStep step, int number, int count) {
        String actions = step.actions().stream()
                .map(action -> action.accept(new StepText()))
                .collect(Collectors.joining("; "));
        terminal.note(
                count == 1
                        ? "Deploying " + request.stack() + " ..."
                        : "Deploying " + request.stack() + ", update " + number + " of " + count + ": " + actions
                                + " ...");
    }

    private CdkOutcome deploy(UpdateStep step, boolean hotswap) {
        Optional<TemplateTree> quick =
                deployed.filter(before -> hotswap).flatMap(before -> HotswapTree.of(before, step.tree()));
        if (quick.isPresent()) {
            CdkOutcome outcome = deploy(quick.get(), true);
            // If CloudFormation had to do it all the same, it has yet to be given what was left out.
            if (!outcome.succeeded() || !outcome.hotswapped().isEmpty()) {
                return outcome;
            }
        }
        return deploy(step.tree(), hotswap);
    }

    private CdkOutcome deploy(TemplateTree tree, boolean hotswap) {
        try {
            return cdk.deploy(StagedAssembly.write(wanted, tree, folder.step()), wanted.artifact(), hotswap);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why it failed: what CloudFormation tells of the resources says more than the CDK does. */
    private Mistake cause(UpdateStep step, CdkOutcome outcome) {
        FailureTranslation translation = new FailureTranslation(
                new DeploymentTarget(request.stack(), Optional.empty(), account.region(), account.profile()),
                ResourceNames.of(step.tree()));
        Optional<Mistake> ofResources = outcome.operated()
                ? AwsFailures.about(request.stack(), account)
                        .translated(() -> translation.ofEvents(stack.eventsOfLastOperation()))
                : Optional.empty();
        return ofResources.orElseGet(() -> translation.ofCommandLine(outcome.exitCode(), outcome.output()));
    }
}
