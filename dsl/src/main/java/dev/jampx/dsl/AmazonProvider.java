package dev.jampx.dsl;

import java.util.function.UnaryOperator;

/**
 * Amazon as external provider. Amplify: the value of {@code externalProviders.loginWithAmazon}.
 */
public sealed interface AmazonProvider permits AmazonProviderDeclaration {

    /**
     * Sets the id under which the provider knows the user pool. Amplify: {@code clientId}.
     *
     * @param value a secret, from {@code secret("NAME")}; it is needed
     */
    AmazonProvider clientId(Secret value);

    /**
     * Sets the secret that goes with the id. Amplify: {@code clientSecret}.
     *
     * @param value a secret, from {@code secret("NAME")}; it is needed
     */
    AmazonProvider clientSecret(Secret value);

    /**
     * Says what is asked of the provider. Amplify: {@code scopes}.
     *
     * @param scopes one or more, in the provider's words; {@code profile} unless set
     */
    AmazonProvider scopes(String... scopes);

    /**
     * Says where what the provider knows of users goes. Amplify: {@code attributeMapping}.
     *
     * @param mapping says what the provider calls attributes, for example {@code map -> map.nickname("name")}; it replaces an earlier one
     */
    AmazonProvider attributeMapping(UnaryOperator<AttributeMapping> mapping);
}
