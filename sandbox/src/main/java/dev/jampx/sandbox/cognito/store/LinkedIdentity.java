package dev.jampx.sandbox.cognito.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account elsewhere with which a user may sign in; Cognito's attribute {@code identities} lists them.
 *
 * @param userId who the user is at the provider
 * @param providerName what the definition calls the provider
 * @param providerType Cognito's name of the kind of provider, such as {@code OIDC}
 * @param issuer who vouches for the user, for SAML
 * @param primary whether the user came to be by this account
 * @param dateCreated when it was linked
 */
public record LinkedIdentity(
        String userId,
        String providerName,
        String providerType,
        @Nullable String issuer,
        boolean primary,
        Instant dateCreated) {}
