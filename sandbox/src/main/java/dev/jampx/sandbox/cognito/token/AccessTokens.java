package dev.jampx.sandbox.cognito.token;

import dev.jampx.sandbox.cognito.TokenVerifier;
import dev.jampx.sandbox.cognito.TokenVerifier.Verdict;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import java.util.Map;

/** Finds the user of an access token for the user pool's own operations, which look at sign-outs, too. */
public final class AccessTokens {

    private final TokenVerifier verifier;
    private final UserPoolStore store;

    public AccessTokens(TokenVerifier verifier, UserPoolStore store) {
        this.verifier = verifier;
        this.store = store;
    }

    /**
     * The user who holds a token.
     *
     * @throws CognitoFailure when it is no access token of the pool, has expired or was revoked
     */
    public StoredUser user(String accessToken) {
        Map<String, Object> claims = claims(accessToken);
        if (!"access".equals(claims.get("token_use"))) {
            throw CognitoFailure.notAuthorized("Invalid Access Token");
        }
        if (!Scopes.of(String.valueOf(claims.get("scope"))).ownAccount()) {
            throw CognitoFailure.notAuthorized("Access Token does not have required scopes");
        }
        return user(claims);
    }

    /**
     * The user of a token that was verified.
     *
     * @param claims the token's claims
     * @throws CognitoFailure when it was revoked, or the user may not sign in any more
     */
    public StoredUser user(Map<String, Object> claims) {
        String username = String.valueOf(claims.get("username"));
        String session = String.valueOf(claims.get("origin_jti"));
        if (store.sessions().find(username, session).isEmpty()) {
            throw CognitoFailure.notAuthorized("Access Token has been revoked");
        }
        StoredUser user = store.users().named(username).orElseThrow(CognitoFailure::userNotFound);
        if (!user.enabled()) {
            throw CognitoFailure.notAuthorized("User is disabled.");
        }
        return user;
    }

    private Map<String, Object> claims(String accessToken) {
        Verdict verdict = verifier.verify(accessToken);
        if (verdict instanceof Verdict.Accepted accepted) {
            return accepted.claims();
        }
        throw CognitoFailure.notAuthorized(
                switch (((Verdict.Rejected) verdict).reason()) {
                    case MALFORMED -> "Invalid Access Token";
                    case FORGED -> "Could not verify signature for Access Token";
                    case EXPIRED -> "Access Token has expired";
                    case REVOKED -> "Access Token has been revoked";
                });
    }
}
