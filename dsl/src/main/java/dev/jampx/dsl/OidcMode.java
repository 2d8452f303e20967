package dev.jampx.dsl;

/**
 * The OpenID Connect provider whose tokens are accepted. Amplify: {@code oidcAuthorizationMode}.
 *
 * <pre>{@code
 * modes.oidc(oidc -> oidc.providerName("acme").issuerUrl("https://acme.example").clientId("web"))
 * }</pre>
 */
public sealed interface OidcMode permits OidcDeclaration {

    /**
     * Names the provider. Amplify: {@code oidcProviderName}.
     *
     * @param name any name; it is needed
     */
    OidcMode providerName(String name);

    /**
     * Says who issues the tokens. Amplify: {@code oidcIssuerUrl}.
     *
     * @param url the issuer's URL, at which its configuration is found; it is needed
     */
    OidcMode issuerUrl(String url);

    /**
     * Says for whom tokens must have been issued. Amplify: {@code clientId}.
     *
     * @param id the client's id, or a regular expression of several; every client's unless set
     */
    OidcMode clientId(String id);

    /**
     * Says how long after the sign-in a token is accepted. Amplify: {@code tokenExpiryFromAuthInSeconds}.
     *
     * @param seconds the time in seconds
     */
    OidcMode tokenExpiryFromAuthInSeconds(int seconds);

    /**
     * Says how long after its issue a token is accepted. Amplify: {@code tokenExpireFromIssueInSeconds}.
     *
     * @param seconds the time in seconds
     */
    OidcMode tokenExpireFromIssueInSeconds(int seconds);
}
