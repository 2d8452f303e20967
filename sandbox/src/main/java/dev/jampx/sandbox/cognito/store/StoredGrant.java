package dev.jampx.sandbox.cognito.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code that the hosted pages gave to an app, for which the app gets tokens once.
 *
 * @param username who signed in
 * @param session the id of the sign-in whose tokens they will be
 * @param clientId the app that asked
 * @param redirectUri where the code was sent
 * @param challenge the digest of what only the app knows (PKCE); null if it sent none
 * @param scope what is granted, separated by spaces
 * @param nonce what the app wants to find in the id token; null if it said nothing
 * @param authenticatedAt when the user signed in
 * @param expiresAt when the code ends
 * @param spent whether the app has got its tokens
 */
public record StoredGrant(
        String username,
        String session,
        String clientId,
        String redirectUri,
        @Nullable String challenge,
        String scope,
        @Nullable String nonce,
        Instant authenticatedAt,
        Instant expiresAt,
        boolean spent) {

    /** The same, after the app has got its tokens. */
    public StoredGrant used() {
        return new StoredGrant(
                username, session, clientId, redirectUri, challenge, scope, nonce, authenticatedAt, expiresAt, true);
    }
}
