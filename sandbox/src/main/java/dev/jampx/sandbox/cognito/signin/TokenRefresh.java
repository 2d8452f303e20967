package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.SignInSession;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.RefreshTokens;
import dev.jampx.sandbox.cognito.token.TokenIssuer;
import dev.jampx.sandbox.cognito.trigger.PreTokenGeneration.Source;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;

/** Carries a sign-in on with new tokens: {@code REFRESH_TOKEN_AUTH}, and the operation of its own that does the same. */
public final class TokenRefresh implements AuthFlow {

    private final UserPool pool;
    private final RefreshTokens refreshTokens;
    private final TokenIssuer tokens;

    public TokenRefresh(UserPool pool, RefreshTokens refreshTokens, TokenIssuer tokens) {
        this.pool = pool;
        this.refreshTokens = refreshTokens;
        this.tokens = tokens;
    }

    @Override
    public ObjectNode begin(AuthRequest request) {
        return refresh(request.parameters().required("REFRESH_TOKEN"), request.device(), request.caller());
    }

    /**
     * New access and id tokens. The refresh token stays the one there is: Amplify's app client does not rotate them.
     *
     * @param device the key of the device that the client says it is; empty when it says nothing
     * @throws CognitoFailure when the token is none of the pool's, has expired or was revoked, or is another device's
     */
    public ObjectNode refresh(String refreshToken, String device, TriggerCaller caller) {
        SignInSession session = refreshTokens.session(refreshToken);
        StoredUser user = pool.store()
                .users()
                .named(session.username())
                .orElseThrow(() -> CognitoFailure.notAuthorized("Invalid Refresh Token"));
        String bound = session.device();
        if (bound != null && !(bound.equals(device) && isKnown(user, bound))) {
            throw CognitoFailure.notAuthorized("Invalid Refresh Token");
        }
        if (!user.enabled()) {
            throw CognitoFailure.notAuthorized("User is disabled.");
        }
        return Completion.document(tokens.refresh(user, session, Source.REFRESH_TOKENS, caller));
    }

    /** The tokens of a device end when it is forgotten. */
    private boolean isKnown(StoredUser user, String device) {
        return pool.store().devices().find(user.username(), device).isPresent();
    }
}
