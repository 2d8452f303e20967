package dev.jampx.dsl;

import java.util.function.UnaryOperator;

/** The ways in which callers of the API can prove who they are. Amplify: the value of {@code authorizationModes}. */
public sealed interface AuthorizationModes permits AuthorizationModeChoice {

    /**
     * Sets the mode of rules that name none. Amplify: {@code defaultAuthorizationMode}.
     *
     * @param mode the mode; {@link AuthorizationMode#USER_POOL} and {@link AuthorizationMode#IDENTITY_POOL} need {@code defineAuth} in
     *     the same backend
     */
    AuthorizationModes defaultMode(AuthorizationMode mode);

    /** Makes an API key with the usual settings. Amplify: {@code apiKeyAuthorizationMode: {}}. */
    AuthorizationModes apiKey();

    /**
     * Makes an API key. Amplify: {@code apiKeyAuthorizationMode: { expiresInDays: 30 }}.
     *
     * @param settings sets it up, for example {@code key -> key.expiresInDays(30)}; they replace earlier ones
     */
    AuthorizationModes apiKey(UnaryOperator<ApiKeyMode> settings);

    /**
     * Accepts the tokens of an OpenID Connect provider. Amplify: {@code oidcAuthorizationMode: {...}}.
     *
     * @param settings says which provider, for example {@code oidc -> oidc.providerName("acme").issuerUrl("https://acme.example")};
     *     they replace earlier ones
     */
    AuthorizationModes oidc(UnaryOperator<OidcMode> settings);

    /**
     * Has a Lambda function judge tokens. Amplify: {@code lambdaAuthorizationMode: {...}}.
     *
     * @param settings says which function, for example {@code lambda -> lambda.function(JUDGE)}; they replace earlier ones
     */
    AuthorizationModes lambda(UnaryOperator<LambdaMode> settings);
}
