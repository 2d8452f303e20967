package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.dynamodb.RequiredPermissions.Permission;
import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.Permissions;

/** Lets a caller do what their role allows, and refuses the rest in AWS's words. */
final class Authorization {

    /** The account and region that DynamoDB Local writes into its own ARNs. */
    private static final String ARN = "arn:aws:dynamodb:ddblocal:" + AccessDenial.ACCOUNT + ":";

    private final Permissions permissions;

    Authorization(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Refuses a caller who did not prove who they are. */
    static void requireSignature(Caller caller) {
        if (caller instanceof Caller.Unsigned) {
            throw ErrorDocuments.failure(
                    "MissingAuthenticationTokenException",
                    "Request must contain either a valid (registered) AWS access key ID or X.509 certificate.");
        }
        if (caller instanceof Caller.Forged forged) {
            throw ErrorDocuments.failure(forged.errorType(), forged.message());
        }
    }

    /** Refuses a caller whose role does not allow the request. */
    void require(Caller caller, String operation, ObjectNode request) {
        for (Permission permission : RequiredPermissions.of(operation, request)) {
            AccessDenial.of(
                            caller,
                            permissions,
                            permission.action(),
                            permission.resource(),
                            ARN + permission.resource())
                    .ifPresent(message -> {
                        throw ErrorDocuments.failure("AccessDeniedException", message);
                    });
        }
    }
}
