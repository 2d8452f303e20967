package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.token.RefreshTokens;

/** Revokes a refresh token and all tokens that came from the same sign-in. */
final class RevokeToken implements Operation {

    private final UserPool pool;
    private final RefreshTokens refreshTokens;

    RevokeToken(UserPool pool, RefreshTokens refreshTokens) {
        this.pool = pool;
        this.refreshTokens = refreshTokens;
    }

    @Override
    public ObjectNode run(Call call) {
        // A client that is unknown has no right to revoke anything: the API knows no other error for it here.
        if (!pool.settings().identity().clientId().equals(call.parameters().text("ClientId"))) {
            throw new CognitoFailure("UnauthorizedException", "Unauthorized");
        }
        String token = call.parameters().text("Token");
        if (RefreshTokens.isOtherKind(token)) {
            throw new CognitoFailure("UnsupportedTokenTypeException", "Unsupported token type");
        }
        refreshTokens.revoke(token);
        return Documents.empty();
    }
}
