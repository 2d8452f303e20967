package dev.jampx.client.authorization;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A token that the API's Lambda authorizer judges; Amplify's {@code lambda}, whose {@code authToken} it is.
 *
 * <pre>{@code
 * client.authorizedBy(new LambdaToken(renew -> tokens.current(renew)));
 * }</pre>
 *
 * @param supplier has the token
 */
public record LambdaToken(TokenSupplier supplier) implements Authorization {

    @Override
    public CompletableFuture<Map<String, String>> headers(SignableRequest request, boolean renew) {
        return Token.headers(supplier.token(renew));
    }
}
