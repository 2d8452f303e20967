package dev.jampx.dsl;

import java.util.function.UnaryOperator;

/**
 * Facebook as external provider. Amplify: the value of {@code externalProviders.facebook}.
 */
public sealed interface FacebookProvider permits FacebookProviderDeclaration {

    /**
     * Sets the id under which the provider knows the user pool. Amplify: {@code clientId}.
     *
     * @param value a secret, from {@code secret("NAME")}; it is needed
     */
    FacebookProvider clientId(Secret value);

    /**
     * Sets the secret that goes with the id. Amplify: {@code clientSecret}.
     *
     * @param value a secret, from {@code secret("NAME")}; it is needed
     */
    FacebookProvider clientSecret(Secret value);

    /**
     * Sets the version of the API that is used. Amplify: {@code apiVersion}.
     *
     * @param version a version such as {@code v19.0}
     */
    FacebookProvider apiVersion(String version);

    /**
     * Says what is asked of the provider. Amplify: {@code scopes}.
     *
     * @param scopes one or more, in the provider's words; {@code public_profile} unless set
     */
    FacebookProvider scopes(String... scopes);

    /**
     * Says where what the provider knows of users goes. Amplify: {@code attributeMapping}.
     *
     * @param mapping says what the provider calls attributes, for example {@code map -> map.nickname("name")}; it replaces an earlier one
     */
    FacebookProvider attributeMapping(UnaryOperator<AttributeMapping> mapping);
}
