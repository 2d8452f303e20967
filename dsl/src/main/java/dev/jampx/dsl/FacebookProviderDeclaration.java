package dev.jampx.dsl;

import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.declared.DeclaredExternalProvider;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Facebook as it was written. */
record FacebookProviderDeclaration(DeclaredExternalProvider declared) implements FacebookProvider {

    static FacebookProviderDeclaration start() {
        return new FacebookProviderDeclaration(ProviderTerms.start(ExternalProviderType.FACEBOOK));
    }

    @Override
    public FacebookProvider clientId(Secret value) {
        return new FacebookProviderDeclaration(ProviderTerms.secret(declared, "clientId", "client_id", value));
    }

    @Override
    public FacebookProvider clientSecret(Secret value) {
        return new FacebookProviderDeclaration(ProviderTerms.secret(declared, "clientSecret", "client_secret", value));
    }

    @Override
    public FacebookProvider apiVersion(String version) {
        return new FacebookProviderDeclaration(
                ProviderTerms.detail(declared, "api_version", Given.value("apiVersion", version)));
    }

    @Override
    public FacebookProvider scopes(String... scopes) {
        return new FacebookProviderDeclaration(ProviderTerms.scopes(declared, Given.elements("scopes", scopes)));
    }

    @Override
    public FacebookProvider attributeMapping(UnaryOperator<AttributeMapping> mapping) {
        return new FacebookProviderDeclaration(ProviderTerms.attributes(
                declared,
                ((AttributeMappingDeclaration)
                                Given.result("attributeMapping", mapping, new AttributeMappingDeclaration(Map.of())))
                        .names()));
    }
}
