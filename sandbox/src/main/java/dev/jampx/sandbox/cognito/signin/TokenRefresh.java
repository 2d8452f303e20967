package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.SignInSession;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.RefreshTokens;
import dev.jampx.sandbox.cognito.token.TokenIssuer;

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
    public ObjectNode begin(AuthParameters parameters) {
        return refresh(parameters.required("REFRESH_TOKEN"));
    }

    /**
     * New access and id tokens. The refresh token stays the one there is: Amplify's app client does not rotate them.
     *
     * @throws CognitoFailure when the token is none of the pool's, has expired or was revoked
     */
    public ObjectNode refresh(String refreshToken) {
        SignInSession session = refreshTokens.session(refreshToken);
        StoredUser user = pool.store()
                .users()
                .named(session.username())
                .orElseThrow(() -> CognitoFailure.notAuthorized("Invalid Refresh Token"));
        return SignIns.result(tokens.refresh(user, session));
    }
}
