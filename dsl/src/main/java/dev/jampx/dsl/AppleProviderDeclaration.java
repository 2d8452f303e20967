package dev.jampx.dsl;

import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.declared.DeclaredExternalProvider;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Apple as it was written. */
record AppleProviderDeclaration(DeclaredExternalProvider declared) implements AppleProvider {

    static AppleProviderDeclaration start() {
        return new AppleProviderDeclaration(ProviderTerms.start(ExternalProviderType.SIGN_IN_WITH_APPLE));
    }

    @Override
    public AppleProvider clientId(Secret value) {
        return new AppleProviderDeclaration(ProviderTerms.secret(declared, "clientId", "client_id", value));
    }

    @Override
    public AppleProvider keyId(Secret value) {
        return new AppleProviderDeclaration(ProviderTerms.secret(declared, "keyId", "key_id", value));
    }

    @Override
    public AppleProvider privateKey(Secret value) {
        return new AppleProviderDeclaration(ProviderTerms.secret(declared, "privateKey", "private_key", value));
    }

    @Override
    public AppleProvider teamId(Secret value) {
        return new AppleProviderDeclaration(ProviderTerms.secret(declared, "teamId", "team_id", value));
    }

    @Override
    public AppleProvider scopes(String... scopes) {
        return new AppleProviderDeclaration(ProviderTerms.scopes(declared, Given.elements("scopes", scopes)));
    }

    @Override
    public AppleProvider attributeMapping(UnaryOperator<AttributeMapping> mapping) {
        return new AppleProviderDeclaration(ProviderTerms.attributes(
                declared,
                ((AttributeMappingDeclaration)
                                Given.result("attributeMapping", mapping, new AttributeMappingDeclaration(Map.of())))
                        .names()));
    }
}
