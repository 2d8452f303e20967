package dev.jampx.model.resolved;

import dev.jampx.model.AuthorizationMode;
import java.util.List;
import java.util.Optional;

/**
 * How callers of the API prove who they are.
 *
 * @param defaultMode the mode of a field that names none
 * @param additional the other modes that are switched on
 * @param apiKey the API key's settings, if it is on
 * @param oidc the OpenID Connect provider, if there is one
 * @param lambda the function that judges tokens, if there is one
 */
public record AuthorizationModes(
        AuthorizationMode defaultMode,
        List<AuthorizationMode> additional,
        Optional<ApiKey> apiKey,
        Optional<Oidc> oidc,
        Optional<Lambda> lambda) {

    public AuthorizationModes {
        additional = List.copyOf(additional);
    }

    /** Modes that need no settings. */
    public static AuthorizationModes of(AuthorizationMode defaultMode, List<AuthorizationMode> additional) {
        return new AuthorizationModes(defaultMode, additional, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether {@code mode} is switched on, by default or besides. */
    public boolean isOn(AuthorizationMode mode) {
        return defaultMode == mode || additional.contains(mode);
    }

    /**
     * The API key.
     *
     * @param expiresInDays for how long it is good, in days, from 1 to 365
     * @param description what it is for
     */
    public record ApiKey(int expiresInDays, Optional<String> description) {}

    /**
     * An OpenID Connect provider.
     *
     * @param providerName its name in the API
     * @param issuerUrl the issuer of its tokens
     * @param clientId which clients' tokens are good, a regular expression; all if empty
     * @param tokenExpiryFromAuthInSeconds for how long a token is good after its {@code auth_time}, in seconds
     * @param tokenExpireFromIssueInSeconds for how long a token is good after its {@code iat}, in seconds
     */
    public record Oidc(
            String providerName,
            String issuerUrl,
            Optional<String> clientId,
            int tokenExpiryFromAuthInSeconds,
            int tokenExpireFromIssueInSeconds) {}

    /**
     * A Lambda authorizer.
     *
     * @param function the name of the function that judges tokens
     * @param timeToLiveInSeconds for how long its answer is kept, in seconds
     */
    public record Lambda(String function, int timeToLiveInSeconds) {}
}
