package dev.jampx.dsl;

import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.declared.DeclaredExternalProvider;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Amazon as it was written. */
record AmazonProviderDeclaration(DeclaredExternalProvider declared) implements AmazonProvider {

    static AmazonProviderDeclaration start() {
        return new AmazonProviderDeclaration(ProviderTerms.start(ExternalProviderType.LOGIN_WITH_AMAZON));
    }

    @Override
    public AmazonProvider clientId(Secret value) {
        return new AmazonProviderDeclaration(ProviderTerms.secret(declared, "clientId", "client_id", value));
    }

    @Override
    public AmazonProvider clientSecret(Secret value) {
        return new AmazonProviderDeclaration(ProviderTerms.secret(declared, "clientSecret", "client_secret", value));
    }

    @Override
    public AmazonProvider scopes(String... scopes) {
        return new AmazonProviderDeclaration(ProviderTerms.scopes(declared, Given.elements("scopes", scopes)));
    }

    @Override
    public AmazonProvider attributeMapping(UnaryOperator<AttributeMapping> mapping) {
        return new AmazonProviderDeclaration(ProviderTerms.attributes(
                declared,
                ((AttributeMappingDeclaration)
                                Given.result("attributeMapping", mapping, new AttributeMappingDeclaration(Map.of())))
                        .names()));
    }
}
