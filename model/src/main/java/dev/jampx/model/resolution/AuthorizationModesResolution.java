package dev.jampx.model.resolution;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.facts.DefaultMode;
import dev.jampx.model.resolved.AuthorizationModes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves how callers prove who they are. */
final class AuthorizationModesResolution {

    private static final int DEFAULT_KEY_DAYS = 7;
    private static final int DEFAULT_LAMBDA_SECONDS = 60;

    private AuthorizationModesResolution() {}

    static AuthorizationModes of(DeclaredData data, boolean hasAuth) {
        // The identity pool's credentials come in AppSync's one mode for signatures.
        AuthorizationMode defaultMode = DefaultMode.of(data, hasAuth)
                .map(mode -> mode == AuthorizationMode.IDENTITY_POOL ? AuthorizationMode.IAM : mode)
                .orElseThrow();
        Optional<DeclaredAuthorizationModes> declared = data.authorizationModes();
        Optional<AuthorizationModes.ApiKey> apiKey = declared.flatMap(DeclaredAuthorizationModes::apiKey)
                .map(AuthorizationModesResolution::apiKey)
                .or(() -> defaultMode == AuthorizationMode.API_KEY
                        ? Optional.of(new AuthorizationModes.ApiKey(DEFAULT_KEY_DAYS, Optional.empty()))
                        : Optional.empty());
        Optional<AuthorizationModes.Lambda> lambda =
                declared.flatMap(DeclaredAuthorizationModes::lambda).map(AuthorizationModesResolution::lambda);
        Optional<AuthorizationModes.Oidc> oidc =
                declared.flatMap(DeclaredAuthorizationModes::oidc).map(AuthorizationModesResolution::oidc);
        List<AuthorizationMode> additional = new ArrayList<>();
        apiKey.ifPresent(on -> additional.add(AuthorizationMode.API_KEY));
        lambda.ifPresent(on -> additional.add(AuthorizationMode.LAMBDA));
        oidc.ifPresent(on -> additional.add(AuthorizationMode.OIDC));
        if (hasAuth) {
            additional.add(AuthorizationMode.USER_POOL);
        }
        // Functions and the developer sign with AWS credentials.
        additional.add(AuthorizationMode.IAM);
        additional.remove(defaultMode);
        return new AuthorizationModes(defaultMode, additional, apiKey, oidc, lambda);
    }

    private static AuthorizationModes.ApiKey apiKey(DeclaredAuthorizationModes.ApiKey declared) {
        return new AuthorizationModes.ApiKey(declared.expiresInDays().orElse(DEFAULT_KEY_DAYS), declared.description());
    }

    private static AuthorizationModes.Lambda lambda(DeclaredAuthorizationModes.Lambda declared) {
        return new AuthorizationModes.Lambda(
                declared.function().orElseThrow().name(),
                declared.timeToLiveInSeconds().orElse(DEFAULT_LAMBDA_SECONDS));
    }

    private static AuthorizationModes.Oidc oidc(DeclaredAuthorizationModes.Oidc declared) {
        return new AuthorizationModes.Oidc(
                declared.providerName().orElseThrow(),
                declared.issuerUrl().orElseThrow(),
                declared.clientId(),
                declared.tokenExpiryFromAuthInSeconds().orElseThrow(),
                declared.tokenExpireFromIssueInSeconds().orElseThrow());
    }
}
