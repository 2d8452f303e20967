package dev.jampx.dsl;

import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.declared.DeclaredExternalProvider;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Google as it was written. */
record GoogleProviderDeclaration(DeclaredExternalProvider declared) implements GoogleProvider {

    static GoogleProviderDeclaration start() {
        return new GoogleProviderDeclaration(ProviderTerms.start(ExternalProviderType.GOOGLE));
    }

    @Override
    public GoogleProvider clientId(Secret value) {
        return new GoogleProviderDeclaration(ProviderTerms.secret(declared, "clientId", "client_id", value));
    }

    @Override
    public GoogleProvider clientSecret(Secret value) {
        return new GoogleProviderDeclaration(ProviderTerms.secret(declared, "clientSecret", "client_secret", value));
    }

    @Override
    public GoogleProvider scopes(String... scopes) {
        return new GoogleProviderDeclaration(ProviderTerms.scopes(declared, Given.elements("scopes", scopes)));
    }

    @Override
    public GoogleProvider attributeMapping(UnaryOperator<AttributeMapping> mapping) {
        return new GoogleProviderDeclaration(ProviderTerms.attributes(
                declared,
                ((AttributeMappingDeclaration)
                                Given.result("attributeMapping", mapping, new AttributeMappingDeclaration(Map.of())))
                        .names()));
    }
}
