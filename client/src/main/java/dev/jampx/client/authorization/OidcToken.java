package dev.jampx.client.authorization;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A token of the API's OpenID Connect provider; Amplify's {@code oidc}.
 *
 * <pre>{@code
 * client.authorizedBy(new OidcToken(renew -> tokens.current(renew)));
 * }</pre>
 *
 * @param supplier has the token
 */
public record OidcToken(TokenSupplier supplier) implements Authorization {

    @Override
    public CompletableFuture<Map<String, String>> headers(SignableRequest request, boolean renew) {
        return Token.headers(supplier.token(renew));
    }
}
