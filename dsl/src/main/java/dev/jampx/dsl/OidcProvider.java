package dev.jampx.dsl;

import java.util.function.UnaryOperator;

/**
 * An OpenID Connect provider as external provider. Amplify: the value of {@code externalProviders.oidc}.
 */
public sealed interface OidcProvider permits OidcProviderDeclaration {

    /**
     * Names the provider. Amplify: {@code name}.
     *
     * @param name 3 to 32 characters without spaces; apps sign in with this name
     */
    OidcProvider name(String name);

    /**
     * Sets the id under which the provider knows the user pool. Amplify: {@code clientId}.
     *
     * @param value a secret, from {@code secret("NAME")}; it is needed
     */
    OidcProvider clientId(Secret value);

    /**
     * Sets the secret that goes with the id. Amplify: {@code clientSecret}.
     *
     * @param value a secret, from {@code secret("NAME")}; it is needed
     */
    OidcProvider clientSecret(Secret value);

    /**
     * Says who issues the tokens. Amplify: {@code issuerUrl}.
     *
     * @param url an address at which the provider describes itself; it is needed
     */
    OidcProvider issuerUrl(String url);

    /**
     * Sets the addresses of the provider, if it does not describe itself. Amplify: {@code endpoints}.
     *
     * @param endpoints sets all four of them
     */
    OidcProvider endpoints(UnaryOperator<OidcEndpoints> endpoints);

    /**
     * Says how attributes are asked for. Amplify: {@code attributeRequestMethod}.
     *
     * @param method GET, unless set
     */
    OidcProvider attributeRequestMethod(AttributeRequestMethod method);

    /**
     * Says by what else the provider is chosen, such as the domain of an e-mail address. Amplify: {@code identifiers}.
     *
     * @param identifiers one or more, such as {@code acme.example}
     */
    OidcProvider identifiers(String... identifiers);

    /**
     * Says what is asked of the provider. Amplify: {@code scopes}.
     *
     * @param scopes one or more, in the provider's words; {@code openid} unless set
     */
    OidcProvider scopes(String... scopes);

    /**
     * Says where what the provider knows of users goes. Amplify: {@code attributeMapping}.
     *
     * @param mapping says what the provider calls attributes, for example {@code map -> map.nickname("name")}; it replaces an earlier one
     */
    OidcProvider attributeMapping(UnaryOperator<AttributeMapping> mapping);
}
