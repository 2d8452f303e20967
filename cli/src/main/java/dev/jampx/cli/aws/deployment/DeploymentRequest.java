package dev.jampx.cli.aws.deployment;

import dev.jampx.cli.outputs.OutputsTarget;
import dev.jampx.cli.project.Project;
import dev.jampx.model.deployment.BackendIdentifier;

/**
 * What is to be deployed.
 *
 * @param project the project
 * @param identifier which deployment of its backend
 * @param outputs where the outputs document goes
 * @param hotswap whether functions, resolvers and schemas may be changed without CloudFormation
 * @param verbose whether to say more than usual
 */
public record DeploymentRequest(
        Project project, BackendIdentifier identifier, OutputsTarget outputs, boolean hotswap, boolean verbose) {

    String stack() {
        return identifier.stackName();
    }
}
