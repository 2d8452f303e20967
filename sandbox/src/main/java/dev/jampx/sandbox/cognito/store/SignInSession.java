package dev.jampx.sandbox.cognito.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in whose tokens the pool still stands by; revoking it revokes them all.
 *
 * @param username the user who signed in
 * @param id the tokens' {@code origin_jti}
 * @param authenticatedAt when the user signed in
 * @param expiresAt when the refresh token ends
 * @param device the key of the device that the tokens belong to; null where the pool tracks none
 * @param scope what was granted on the hosted pages, separated by spaces; null for a sign-in through the API
 */
public record SignInSession(
        String username,
        String id,
        Instant authenticatedAt,
        Instant expiresAt,
        @Nullable String device,
        @Nullable String scope) {

    /** A sign-in through the API. */
    public SignInSession(
            String username, String id, Instant authenticatedAt, Instant expiresAt, @Nullable String device) {
        this(username, id, authenticatedAt, expiresAt, device, null);
    }
}
