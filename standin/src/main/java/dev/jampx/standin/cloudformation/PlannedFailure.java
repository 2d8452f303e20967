package dev.jampx.standin.cloudformation;

/**
 * A failure that a test has ordered, once.
 *
 * @param logicalId the resource that fails
 * @param operation when: {@code CREATE}, {@code UPDATE} or {@code DELETE}
 * @param reason why, in the words of the service behind it
 */
public record PlannedFailure(String logicalId, String operation, String reason) {}
