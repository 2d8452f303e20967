package dev.jampx.dsl;

import java.util.function.UnaryOperator;

/**
 * A SAML provider as external provider. Amplify: the value of {@code externalProviders.saml}.
 */
public sealed interface SamlProvider permits SamlProviderDeclaration {

    /**
     * Names the provider. Amplify: {@code name}.
     *
     * @param name 3 to 32 characters without spaces; apps sign in with this name
     */
    SamlProvider name(String name);

    /**
     * Says how the provider works. Amplify: {@code metadata: { metadataType, metadataContent }}.
     *
     * @param metadataType whether the content is an address, or the metadata itself
     * @param metadataContent an address, or the metadata; it is needed
     */
    SamlProvider metadata(SamlMetadataType metadataType, String metadataContent);

    /** Signs people out of the provider too when they sign out. Amplify: {@code idpSignout: true}. */
    SamlProvider idpSignout();

    /**
     * Says by what else the provider is chosen, such as the domain of an e-mail address. Amplify: {@code identifiers}.
     *
     * @param identifiers one or more, such as {@code acme.example}
     */
    SamlProvider identifiers(String... identifiers);

    /**
     * Says where what the provider knows of users goes. Amplify: {@code attributeMapping}.
     *
     * @param mapping says what the provider calls attributes, for example {@code map -> map.nickname("name")}; it replaces an earlier one
     */
    SamlProvider attributeMapping(UnaryOperator<AttributeMapping> mapping);
}
