package dev.jampx.model.declared;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was written with {@code defineData(...).authorizationModes(...)}.
 *
 * @param defaultMode the default mode, if one was chosen
 * @param apiKey the API key's settings, if it was switched on
 * @param oidc the OpenID Connect provider, if one was given
 * @param lambda the function that judges tokens, if one was given
 * @param site where {@code authorizationModes} was called
 */
public record DeclaredAuthorizationModes(
        Optional<AuthorizationMode> defaultMode,
        Optional<ApiKey> apiKey,
        Optional<Oidc> oidc,
        Optional<Lambda> lambda,
        SourceLocation site) {

    /** Amplify: {@code apiKeyAuthorizationMode}. */
    public record ApiKey(OptionalInt expiresInDays, Optional<String> description, SourceLocation site) {}

    /** Amplify: {@code oidcAuthorizationMode}. */
    public record Oidc(
            Optional<String> providerName,
            Optional<String> issuerUrl,
            Optional<String> clientId,
            OptionalInt tokenExpiryFromAuthInSeconds,
            OptionalInt tokenExpireFromIssueInSeconds,
            SourceLocation site) {}

    /** Amplify: {@code lambdaAuthorizationMode}. */
    public record Lambda(Optional<DeclaredFunction> function, OptionalInt timeToLiveInSeconds, SourceLocation site) {}
}
