package dev.jampx.dsl;

import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.declared.DeclaredExternalProvider;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An OpenID Connect provider as it was written. */
record OidcProviderDeclaration(DeclaredExternalProvider declared) implements OidcProvider {

    static OidcProviderDeclaration start() {
        return new OidcProviderDeclaration(ProviderTerms.start(ExternalProviderType.OIDC));
    }

    @Override
    public OidcProvider name(String name) {
        return new OidcProviderDeclaration(ProviderTerms.named(declared, Given.value("name", name)));
    }

    @Override
    public OidcProvider clientId(Secret value) {
        return new OidcProviderDeclaration(ProviderTerms.secret(declared, "clientId", "client_id", value));
    }

    @Override
    public OidcProvider clientSecret(Secret value) {
        return new OidcProviderDeclaration(ProviderTerms.secret(declared, "clientSecret", "client_secret", value));
    }

    @Override
    public OidcProvider issuerUrl(String url) {
        return new OidcProviderDeclaration(
                ProviderTerms.detail(declared, "oidc_issuer", Given.value("issuerUrl", url)));
    }

    @Override
    public OidcProvider endpoints(UnaryOperator<OidcEndpoints> endpoints) {
        return new OidcProviderDeclaration(ProviderTerms.details(
                declared,
                ((OidcEndpointsDeclaration)
                                Given.result("endpoints", endpoints, new OidcEndpointsDeclaration(Map.of())))
                        .details()));
    }

    @Override
    public OidcProvider attributeRequestMethod(AttributeRequestMethod method) {
        return new OidcProviderDeclaration(ProviderTerms.detail(
                declared,
                "attributes_request_method",
                Given.value("attributeRequestMethod", method).name()));
    }

    @Override
    public OidcProvider identifiers(String... identifiers) {
        return new OidcProviderDeclaration(
                ProviderTerms.identifiers(declared, Given.elements("identifiers", identifiers)));
    }

    @Override
    public OidcProvider scopes(String... scopes) {
        return new OidcProviderDeclaration(ProviderTerms.scopes(declared, Given.elements("scopes", scopes)));
    }

    @Override
    public OidcProvider attributeMapping(UnaryOperator<AttributeMapping> mapping) {
        return new OidcProviderDeclaration(ProviderTerms.attributes(
                declared,
                ((AttributeMappingDeclaration)
                                Given.result("attributeMapping", mapping, new AttributeMappingDeclaration(Map.of())))
                        .names()));
    }
}
