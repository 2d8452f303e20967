package dev.jampx.cli.aws.failure;

/**
 * What failed.
 *
 * @param target where the deployment goes
 * @param resource what people call the resource, or the stack if it is none in particular
 * @param text all that is said of the failure, tidied up
 */
record FailureSubject(DeploymentTarget target, String resource, String text) {}
