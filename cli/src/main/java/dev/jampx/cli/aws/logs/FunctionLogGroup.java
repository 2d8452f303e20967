package dev.jampx.cli.aws.logs;

/**
 * Where a function on AWS logs.
 *
 * @param function what the definition calls it
 * @param group the name of its log group
 */
public record FunctionLogGroup(String function, String group) {}
