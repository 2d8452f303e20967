package dev.jampx.cli.command;

import dev.jampx.cli.mistake.ArgumentProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.ProjectName;
import dev.jampx.cli.project.SandboxIdentifier;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which deployment of a backend is meant. */
final class DeploymentOptions {

    @Option(
            names = "--branch",
            paramLabel = "BRANCH",
            description = "The branch of an Amplify app; its data is kept. Needs --app-id.")
    private Optional<String> branch = Optional.empty();

    @Option(names = "--app-id", paramLabel = "ID", description = "The id of the Amplify app. Needs --branch.")
    private Optional<String> appId = Optional.empty();

    @Option(
            names = "--identifier",
            paramLabel = "NAME",
            description = "An environment without an Amplify app; its data is kept.")
    private Optional<String> identifier = Optional.empty();

    /** Whether anything was named. */
    boolean isGiven() {
        return branch.isPresent() || appId.isPresent() || identifier.isPresent();
    }

    /**
     * The deployment of {@code project} that was named.
     *
     * @param userName whose sandbox it is if none was named
     * @throws UserMistakeException if the options do not go together
     */
    BackendIdentifier identifier(Project project, String userName) {
        if (branch.isPresent() != appId.isPresent()) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.branchWithoutApp());
        }
        if (branch.isPresent() && identifier.isPresent()) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.branchAndIdentifier());
        }
        try {
            if (branch.isPresent()) {
                return new BackendIdentifier(appId.orElseThrow(), branch.get(), DeploymentType.BRANCH);
            }
            String namespace = ProjectName.of(project);
            return identifier.isPresent()
                    ? new BackendIdentifier(namespace, identifier.get(), DeploymentType.STANDALONE)
                    : new BackendIdentifier(
                            namespace, SandboxIdentifier.ofUser(userName).value(), DeploymentType.SANDBOX);
        } catch (IllegalArgumentException e) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.deploymentWithoutName());
        }
    }
}
