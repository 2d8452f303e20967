package dev.jampx.dsl;

import java.util.function.UnaryOperator;

/**
 * Sign-in with accounts elsewhere. Amplify: the value of {@code externalProviders}.
 *
 * <pre>{@code
 * login.externalProviders(external -> external
 *         .google(google -> google.clientId(secret("GOOGLE_ID")).clientSecret(secret("GOOGLE_SECRET")))
 *         .callbackUrls("http://localhost:3000/")
 *         .logoutUrls("http://localhost:3000/"))
 * }</pre>
 */
public sealed interface ExternalProviders permits ExternalProvidersDeclaration {

    /**
     * Lets people sign in with their account at Google. Amplify: {@code google}.
     *
     * @param settings sets it up, for example {@code google -> google.clientId(secret("ID"))}; they replace earlier ones
     */
    ExternalProviders google(UnaryOperator<GoogleProvider> settings);

    /**
     * Lets people sign in with their account at Facebook. Amplify: {@code facebook}.
     *
     * @param settings sets it up, for example {@code facebook -> facebook.clientId(secret("ID"))}; they replace earlier ones
     */
    ExternalProviders facebook(UnaryOperator<FacebookProvider> settings);

    /**
     * Lets people sign in with their account at Amazon. Amplify: {@code loginWithAmazon}.
     *
     * @param settings sets it up, for example {@code amazon -> amazon.clientId(secret("ID"))}; they replace earlier ones
     */
    ExternalProviders loginWithAmazon(UnaryOperator<AmazonProvider> settings);

    /**
     * Lets people sign in with their account at Apple. Amplify: {@code signInWithApple}.
     *
     * @param settings sets it up, for example {@code apple -> apple.clientId(secret("ID"))}; they replace earlier ones
     */
    ExternalProviders signInWithApple(UnaryOperator<AppleProvider> settings);

    /**
     * Lets people sign in with their account at an OpenID Connect provider. Amplify: {@code oidc}.
     *
     * @param settings sets it up, for example {@code oidc -> oidc.clientId(secret("ID"))}; call it once for each
     */
    ExternalProviders oidc(UnaryOperator<OidcProvider> settings);

    /**
     * Lets people sign in with their account at a SAML provider. Amplify: {@code saml}.
     *
     * @param settings sets it up, for example {@code saml -> saml.name("acme").metadata(SamlMetadataType.URL,
     *     "https://acme.example/saml")}; they replace earlier ones
     */
    ExternalProviders saml(UnaryOperator<SamlProvider> settings);

    /**
     * Says what apps may know and do after a sign-in through the hosted pages. Amplify: {@code scopes}.
     *
     * @param scopes one or more; all unless set
     */
    ExternalProviders scopes(OAuthScope... scopes);

    /**
     * Says where people may come back to signed in. Amplify: {@code callbackUrls}.
     *
     * @param urls one or more: {@code https} addresses, {@code http} ones on localhost, or those of an app
     */
    ExternalProviders callbackUrls(String... urls);

    /**
     * Says where people may come back to signed out. Amplify: {@code logoutUrls}.
     *
     * @param urls one or more, as of {@link #callbackUrls}
     */
    ExternalProviders logoutUrls(String... urls);
}
