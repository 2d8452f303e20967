package dev.jampx.dsl;

import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.declared.DeclaredExternalProvider;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A SAML provider as it was written. */
record SamlProviderDeclaration(DeclaredExternalProvider declared) implements SamlProvider {

    static SamlProviderDeclaration start() {
        return new SamlProviderDeclaration(ProviderTerms.start(ExternalProviderType.SAML));
    }

    @Override
    public SamlProvider name(String name) {
        return new SamlProviderDeclaration(ProviderTerms.named(declared, Given.value("name", name)));
    }

    @Override
    public SamlProvider metadata(SamlMetadataType metadataType, String metadataContent) {
        return new SamlProviderDeclaration(ProviderTerms.metadata(
                declared, Given.value("metadata", metadataType).term(), Given.value("metadata", metadataContent)));
    }

    @Override
    public SamlProvider idpSignout() {
        return new SamlProviderDeclaration(ProviderTerms.detail(declared, "IDPSignout", "true"));
    }

    @Override
    public SamlProvider identifiers(String... identifiers) {
        return new SamlProviderDeclaration(
                ProviderTerms.identifiers(declared, Given.elements("identifiers", identifiers)));
    }

    @Override
    public SamlProvider attributeMapping(UnaryOperator<AttributeMapping> mapping) {
        return new SamlProviderDeclaration(ProviderTerms.attributes(
                declared,
                ((AttributeMappingDeclaration)
                                Given.result("attributeMapping", mapping, new AttributeMappingDeclaration(Map.of())))
                        .names()));
    }
}
