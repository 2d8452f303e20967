package dev.jampx.sandbox.cognito.protocol;

import dev.jampx.sandbox.cognito.UserPoolIdentity;
import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.iam.SignatureRefusal;
import dev.jampx.sandbox.wire.WireRequest;

/** Holds the callers of operations that need a signature to what IAM allows them. */
public final class Authorization {

    private final CallerIdentification callers;
    private final Permissions permissions;
    private final String service;
    private final String resource;
    private final String arn;

    private Authorization(
            CallerIdentification callers, Permissions permissions, String service, String resource, String arn) {
        this.callers = callers;
        this.permissions = permissions;
        this.service = service;
        this.resource = resource;
        this.arn = arn;
    }

    /** For the operations of a user pool. */
    public static Authorization ofUserPool(
            CallerIdentification callers, Permissions permissions, UserPoolIdentity pool) {
        return new Authorization(
                callers,
                permissions,
                "cognito-idp",
                "userpool",
                "arn:aws:cognito-idp:" + pool.region() + ":" + AccessDenial.ACCOUNT + ":userpool/" + pool.userPoolId());
    }

    /** For the operations of the identity pool {@code identityPoolId}. */
    public static Authorization ofIdentityPool(
            CallerIdentification callers, Permissions permissions, String identityPoolId) {
        String region = identityPoolId.substring(0, identityPoolId.indexOf(':'));
        return new Authorization(
                callers,
                permissions,
                "cognito-identity",
                "identitypool",
                "arn:aws:cognito-identity:" + region + ":" + AccessDenial.ACCOUNT + ":identitypool/" + identityPoolId);
    }

    /**
     * @param operation the operation's name
     * @throws dev.jampx.sandbox.wire.ServiceFailure when the caller may not run it
     */
    void require(String operation, WireRequest request) {
        Caller caller = callers.identify(request);
        SignatureRefusal.check(caller);
        AccessDenial.check(caller, permissions, service + ":" + operation, resource, arn);
    }
}
