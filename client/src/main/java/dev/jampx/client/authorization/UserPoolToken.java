package dev.jampx.client.authorization;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The access token of the signed-in user; Amplify's {@code userPool}. Fails with a {@link dev.jampx.client.auth.failure.UserUnauthenticatedException} when
 * nobody is signed in, and with its {@link dev.jampx.client.auth.failure.SessionExpiredException} when the user has to sign in again.
 *
 * @param accessToken has the token
 */
public record UserPoolToken(TokenSupplier accessToken) implements Authorization {

    @Override
    public CompletableFuture<Map<String, String>> headers(SignableRequest request, boolean renew) {
        return Token.headers(accessToken.token(renew));
    }
}
