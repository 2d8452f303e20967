package dev.jampx.cli.aws.failure;

import java.util.Optional;

/**
 * Where a deployment goes.
 *
 * @param stack the root stack's name
 * @param account the account, if it is known yet
 * @param region the region, if it is known
 * @param profile the profile that was asked for, if any
 */
public record DeploymentTarget(
        String stack, Optional<String> account, Optional<String> region, Optional<String> profile) {

    /** The account and region as the CDK writes them. */
    String environment() {
        return "aws://" + account.orElse("<account>") + "/" + region.orElse("<region>");
    }
}
