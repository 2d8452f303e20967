package dev.jampx.sandbox.cognito.protocol;

import dev.jampx.sandbox.cognito.UserPoolIdentity;
import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.wire.WireRequest;

/** Holds the callers of operations that need a signature to what IAM allows them. */
public final class Authorization {

    private final CallerIdentification callers;
    private final Permissions permissions;
    private final UserPoolIdentity pool;

    public Authorization(CallerIdentification callers, Permissions permissions, UserPoolIdentity pool) {
        this.callers = callers;
        this.permissions = permissions;
        this.pool = pool;
    }

    /**
     * @param operation the operation's name
     * @throws CognitoFailure when the caller may not run it
     */
    void require(String operation, WireRequest request) {
        Caller caller = callers.identify(request);
        if (caller instanceof Caller.Unsigned) {
            throw new CognitoFailure("MissingAuthenticationTokenException", "Missing Authentication Token");
        }
        if (caller instanceof Caller.Forged forged) {
            throw new CognitoFailure("InvalidSignatureException", forged.message());
        }
        String action = "cognito-idp:" + operation;
        if (caller instanceof Caller.Function function
                && !permissions.allows(function.function(), action, "userpool")) {
            throw new CognitoFailure("AccessDeniedException", denial(function.function(), action));
        }
    }

    private String denial(String function, String action) {
        return AccessDenial.message(
                function,
                action,
                "arn:aws:cognito-idp:" + pool.region() + ":" + AccessDenial.ACCOUNT + ":userpool/" + pool.userPoolId());
    }
}
