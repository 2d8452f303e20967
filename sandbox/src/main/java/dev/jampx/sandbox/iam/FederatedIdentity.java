package dev.jampx.sandbox.iam;

import java.util.List;

/**
 * An identity of the identity pool, with the role that its credentials are for.
 *
 * @param identityPoolId the pool
 * @param identityId the identity, {@code <region>:<UUID>}
 * @param role the name of the role
 * @param standing what the role is given for
 * @param providers who vouched for the identity, as AWS names them in {@code amr}: the provider, and the provider with the
 *     user; empty for a guest
 */
public record FederatedIdentity(
        String identityPoolId, String identityId, String role, Standing standing, List<String> providers) {

    /** The session name of all credentials that Cognito gives out. */
    private static final String SESSION = "CognitoIdentityCredentials";

    /** What an identity is given a role for. */
    public enum Standing {
        /** Nobody vouched for it: the role of guests. */
        GUEST,
        /** It belongs to somebody who signed in: the role of those who are signed in. */
        SIGNED_IN,
        /** Likewise, and the token prefers the role of a group. */
        GROUP_MEMBER
    }

    public FederatedIdentity {
        providers = List.copyOf(providers);
    }

    /** Whether somebody vouched for it. */
    public boolean authenticated() {
        return standing != Standing.GUEST;
    }

    /** The ARN of the session in which it has the role. */
    public String userArn() {
        return "arn:aws:sts::" + AccessDenial.ACCOUNT + ":assumed-role/" + role + "/" + SESSION;
    }

    /** IAM's {@code aws:userid}: the id of the role, and the session. */
    public String userId() {
        return "AROASANDBOX:" + SESSION;
    }
}
