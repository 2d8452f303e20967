package dev.jampx.cli.aws.failure;

import java.time.Instant;

/**
 * One event of a stack, as CloudFormation tells it.
 *
 * @param time when it was
 * @param stack the name or ARN of the stack whose event it is, nested or not
 * @param logicalId the resource that it is about; the stack's own events carry the stack's name
 * @param type the resource's type
 * @param status such as {@code CREATE_FAILED}
 * @param reason what CloudFormation says to it; empty if nothing
 */
public record StackEvent(Instant time, String stack, String logicalId, String type, String status, String reason) {

    private static final String STACK = "AWS::CloudFormation::Stack";

    /** Whether something went wrong by itself, and not because something else did. */
    boolean isFailure() {
        return status.endsWith("_FAILED") && !status.contains("ROLLBACK") && !isCancellation();
    }

    /** Whether it is about a stack, whose failures follow from those of its resources. */
    boolean isAboutStack() {
        return type.equals(STACK);
    }

    /** Whether somebody began an operation on the stack. */
    boolean beginsOperation() {
        return isAboutStack() && reason.equals("User Initiated");
    }

    private boolean isCancellation() {
        return reason.matches("Resource (creation|update|deletion) cancelled.*");
    }
}
