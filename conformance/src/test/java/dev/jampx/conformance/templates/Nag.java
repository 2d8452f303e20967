package dev.jampx.conformance.templates;

import dev.jampx.model.deployment.DeploymentType;

/**
 * Something that cdk-nag finds.
 *
 * @param type what the stack is for
 * @param path the path of the construct, such as {@code /amplify-x/Backend/Data/Api}
 * @param message what is said, which begins with the rule
 */
record Nag(DeploymentType type, String path, String message) {

    /** The rule, such as {@code AwsSolutions-IAM5[Resource::*]}. */
    String rule() {
        return message.substring(0, message.indexOf(": "));
    }

    @Override
    public String toString() {
        return type.amplifyName() + " " + rule() + " " + path;
    }
}
