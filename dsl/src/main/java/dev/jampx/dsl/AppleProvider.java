package dev.jampx.dsl;

import java.util.function.UnaryOperator;

/**
 * Apple as external provider. Amplify: the value of {@code externalProviders.signInWithApple}.
 */
public sealed interface AppleProvider permits AppleProviderDeclaration {

    /**
     * Sets the id under which the provider knows the user pool. Amplify: {@code clientId}.
     *
     * @param value a secret, from {@code secret("NAME")}; it is needed
     */
    AppleProvider clientId(Secret value);

    /**
     * Sets the id of the private key. Amplify: {@code keyId}.
     *
     * @param value a secret, from {@code secret("NAME")}; it is needed
     */
    AppleProvider keyId(Secret value);

    /**
     * Sets the private key. Amplify: {@code privateKey}.
     *
     * @param value a secret, from {@code secret("NAME")}; it is needed
     */
    AppleProvider privateKey(Secret value);

    /**
     * Sets the id of the team. Amplify: {@code teamId}.
     *
     * @param value a secret, from {@code secret("NAME")}; it is needed
     */
    AppleProvider teamId(Secret value);

    /**
     * Says what is asked of the provider. Amplify: {@code scopes}.
     *
     * @param scopes one or more, in the provider's words; {@code name} unless set
     */
    AppleProvider scopes(String... scopes);

    /**
     * Says where what the provider knows of users goes. Amplify: {@code attributeMapping}.
     *
     * @param mapping says what the provider calls attributes, for example {@code map -> map.nickname("name")}; it replaces an earlier one
     */
    AppleProvider attributeMapping(UnaryOperator<AttributeMapping> mapping);
}
