package dev.jampx.cli.aws.deployment;

import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.account.AwsFailures;
import dev.jampx.cli.aws.account.RootStack;
import dev.jampx.cli.aws.failure.DeploymentTarget;
import dev.jampx.cli.aws.failure.FailureTranslation;
import dev.jampx.cli.aws.failure.ResourceNames;
import dev.jampx.cli.aws.toolkit.CdkOutcome;
import dev.jampx.cli.aws.toolkit.CdkRun;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.ProcessLock;
import dev.jampx.cli.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Deletes a backend from AWS. */
public final class BackendDeletion {

    private final AwsAccount account;
    private final RootStack stack;
    private final AwsFailures failures;
    private final DeploymentFolder folder;

    /**
     * @param project the project whose backend it is
     * @param stack the root stack's name
     */
    public BackendDeletion(Project project, String stack, AwsAccount account) {
        this.account = account;
        this.stack = account.stack(stack);
        failures = AwsFailures.about(stack, account);
        folder = DeploymentFolder.of(project, stack);
    }

    /** Whether there is anything to delete. */
    public boolean isDeployed() {
        return failures.translated(stack::status).isPresent();
    }

    /**
     * Deletes it.
     *
     * @throws UserMistakeException if something of it cannot be deleted
     */
    @SuppressWarnings("try") // The lock is there to be held.
    public void run(CdkRun cdk) {
        String arn = failures.translated(stack::arn).orElse(stack.name());
        try (ProcessLock lock = folder.hold()) {
            CdkOutcome outcome = cdk.destroy(DeletionAssembly.write(folder.assembly(), stack.name()), stack.name());
            if (!outcome.succeeded()) {
                throw new UserMistakeException(cause(outcome, arn));
            }
            folder.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Mistake cause(CdkOutcome outcome, String arn) {
        FailureTranslation translation = new FailureTranslation(
                new DeploymentTarget(stack.name(), Optional.empty(), account.region(), account.profile()),
                ResourceNames.none());
        Optional<Mistake> ofResources = outcome.operated()
                ? failures.translated(
                        () -> translation.ofEvents(account.stack(arn).eventsOfLastOperation()))
                : Optional.empty();
        return ofResources.orElseGet(() -> translation.ofCommandLine(outcome.exitCode(), outcome.output()));
    }
}
