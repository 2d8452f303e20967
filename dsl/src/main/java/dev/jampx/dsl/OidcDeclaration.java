package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredAuthorizationModes.Oidc;
import java.util.Optional;
import java.util.OptionalInt;

/** The OpenID Connect provider as it was written. */
record OidcDeclaration(Oidc declared) implements OidcMode {

    static OidcDeclaration start() {
        return new OidcDeclaration(new Oidc(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Site.ofCaller()));
    }

    @Override
    public OidcMode providerName(String name) {
        return new OidcDeclaration(new Oidc(
                Optional.of(Given.value("providerName", name)),
                declared.issuerUrl(),
                declared.clientId(),
                declared.tokenExpiryFromAuthInSeconds(),
                declared.tokenExpireFromIssueInSeconds(),
                declared.site()));
    }

    @Override
    public OidcMode issuerUrl(String url) {
        return new OidcDeclaration(new Oidc(
                declared.providerName(),
                Optional.of(Given.value("issuerUrl", url)),
                declared.clientId(),
                declared.tokenExpiryFromAuthInSeconds(),
                declared.tokenExpireFromIssueInSeconds(),
                declared.site()));
    }

    @Override
    public OidcMode clientId(String id) {
        return new OidcDeclaration(new Oidc(
                declared.providerName(),
                declared.issuerUrl(),
                Optional.of(Given.value("clientId", id)),
                declared.tokenExpiryFromAuthInSeconds(),
                declared.tokenExpireFromIssueInSeconds(),
                declared.site()));
    }

    @Override
    public OidcMode tokenExpiryFromAuthInSeconds(int seconds) {
        return new OidcDeclaration(new Oidc(
                declared.providerName(),
                declared.issuerUrl(),
                declared.clientId(),
                OptionalInt.of(seconds),
                declared.tokenExpireFromIssueInSeconds(),
                declared.site()));
    }

    @Override
    public OidcMode tokenExpireFromIssueInSeconds(int seconds) {
        return new OidcDeclaration(new Oidc(
                declared.providerName(),
                declared.issuerUrl(),
                declared.clientId(),
                declared.tokenExpiryFromAuthInSeconds(),
                OptionalInt.of(seconds),
                declared.site()));
    }
}
