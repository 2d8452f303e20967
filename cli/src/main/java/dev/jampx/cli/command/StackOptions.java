package dev.jampx.cli.command;

import dev.jampx.cli.mistake.ArgumentProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which deployed backend is meant, whoever has deployed it. */
final class StackOptions {

    @Option(names = "--stack", paramLabel = "NAME", description = "The root stack of a backend on AWS.")
    private Optional<String> stack = Optional.empty();

    @Option(names = "--app-id", paramLabel = "ID", description = "The Amplify app of a backend on AWS. Needs --branch.")
    private Optional<String> appId = Optional.empty();

    @Option(names = "--branch", paramLabel = "BRANCH", description = "The branch of the Amplify app.")
    private Optional<String> branch = Optional.empty();

    @Option(names = "--profile", paramLabel = "NAME", description = "The AWS profile to use.")
    private Optional<String> profile = Optional.empty();

    Optional<String> profile() {
        return profile;
    }

    /**
     * The root stack's name, if one is meant.
     *
     * @throws UserMistakeException if the options do not go together
     */
    Optional<String> name() {
        if (branch.isPresent() != appId.isPresent()) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.branchWithoutApp());
        }
        if (stack.isPresent() && branch.isPresent()) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.notTogether("--branch", "together with --stack"));
        }
        return stack.or(() -> branch.map(
                name -> new BackendIdentifier(appId.orElseThrow(), name, DeploymentType.BRANCH).stackName()));
    }
}
