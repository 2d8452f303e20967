package dev.jampx.dsl;

import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.declared.DeclaredExternalProvider;
import dev.jampx.model.declared.DeclaredExternalProviders;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Sign-in with accounts elsewhere as it was written. */
record ExternalProvidersDeclaration(DeclaredExternalProviders declared) implements ExternalProviders {

    static ExternalProvidersDeclaration start() {
        return new ExternalProvidersDeclaration(
                new DeclaredExternalProviders(List.of(), Optional.empty(), List.of(), List.of(), Site.ofCaller()));
    }

    @Override
    public ExternalProviders google(UnaryOperator<GoogleProvider> settings) {
        return with(((GoogleProviderDeclaration) Given.result("google", settings, GoogleProviderDeclaration.start()))
                .declared());
    }

    @Override
    public ExternalProviders facebook(UnaryOperator<FacebookProvider> settings) {
        return with(
                ((FacebookProviderDeclaration) Given.result("facebook", settings, FacebookProviderDeclaration.start()))
                        .declared());
    }

    @Override
    public ExternalProviders loginWithAmazon(UnaryOperator<AmazonProvider> settings) {
        return with(((AmazonProviderDeclaration)
                        Given.result("loginWithAmazon", settings, AmazonProviderDeclaration.start()))
                .declared());
    }

    @Override
    public ExternalProviders signInWithApple(UnaryOperator<AppleProvider> settings) {
        return with(
                ((AppleProviderDeclaration) Given.result("signInWithApple", settings, AppleProviderDeclaration.start()))
                        .declared());
    }

    @Override
    public ExternalProviders oidc(UnaryOperator<OidcProvider> settings) {
        return with(
                ((OidcProviderDeclaration) Given.result("oidc", settings, OidcProviderDeclaration.start())).declared());
    }

    @Override
    public ExternalProviders saml(UnaryOperator<SamlProvider> settings) {
        return with(
                ((SamlProviderDeclaration) Given.result("saml", settings, SamlProviderDeclaration.start())).declared());
    }

    @Override
    public ExternalProviders scopes(OAuthScope... scopes) {
        return new ExternalProvidersDeclaration(new DeclaredExternalProviders(
                declared.providers(),
                Optional.of(Given.elements("scopes", scopes).stream()
                        .map(OAuthScope::term)
                        .toList()),
                declared.callbackUrls(),
                declared.logoutUrls(),
                declared.site()));
    }

    @Override
    public ExternalProviders callbackUrls(String... urls) {
        return new ExternalProvidersDeclaration(new DeclaredExternalProviders(
                declared.providers(),
                declared.scopes(),
                Given.elements("callbackUrls", urls),
                declared.logoutUrls(),
                declared.site()));
    }

    @Override
    public ExternalProviders logoutUrls(String... urls) {
        return new ExternalProvidersDeclaration(new DeclaredExternalProviders(
                declared.providers(),
                declared.scopes(),
                declared.callbackUrls(),
                Given.elements("logoutUrls", urls),
                declared.site()));
    }

    /** There can be several of OpenID Connect, and one of each other kind. */
    private ExternalProviders with(DeclaredExternalProvider added) {
        Stream<DeclaredExternalProvider> kept = declared.providers().stream()
                .filter(other -> added.type() == ExternalProviderType.OIDC || other.type() != added.type());
        return new ExternalProvidersDeclaration(new DeclaredExternalProviders(
                Stream.concat(kept, Stream.of(added)).toList(),
                declared.scopes(),
                declared.callbackUrls(),
                declared.logoutUrls(),
                declared.site()));
    }
}
