package dev.jampx.client.auth;

import dev.jampx.client.failure.ClientException;
import java.util.Optional;

/**
 * How a sign-out went. The tokens are forgotten in any case.
 *
 * @param failure why Cognito could not be told, so that the tokens stay good there until they end; Amplify's JavaScript client does not say
 */
public record SignOutResult(Optional<ClientException> failure) {

    /** Whether the tokens are revoked at Cognito, too. */
    public boolean isComplete() {
        return failure.isEmpty();
    }
}
