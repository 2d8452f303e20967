package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.SignInSession;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.RefreshTokens;
import dev.jampx.sandbox.cognito.token.TokenIssuer;

/** {@code REFRESH_TOKEN_AUTH}: carries a sign-in on with new tokens. */
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
        SignInSession session = refreshTokens.session(parameters.required("REFRESH_TOKEN"));
        StoredUser user = pool.store()
                .users()
                .named(session.username())
                .orElseThrow(() -> CognitoFailure.notAuthorized("Invalid Refresh Token"));
        return SignIns.result(tokens.refresh(user, session));
    }
}
