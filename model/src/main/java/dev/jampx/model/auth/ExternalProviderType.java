package dev.jampx.model.auth;

import java.util.List;

/** A kind of provider that signs users in in place of the user pool. Mirrors the keys of Amplify's {@code externalProviders}. */
public enum ExternalProviderType {
    GOOGLE("google", "Google", List.of("profile"), List.of("client_id", "client_secret")),
    FACEBOOK("facebook", "Facebook", List.of("public_profile"), List.of("client_id", "client_secret")),
    LOGIN_WITH_AMAZON("loginWithAmazon", "LoginWithAmazon", List.of("profile"), List.of("client_id", "client_secret")),
    SIGN_IN_WITH_APPLE(
            "signInWithApple",
            "SignInWithApple",
            List.of("name"),
            List.of("client_id", "team_id", "key_id", "private_key")),
    OIDC("oidc", "OIDC", List.of("openid"), List.of("client_id", "client_secret")),
    SAML("saml", "SAML", List.of(), List.of());

    private final String amplifyName;
    private final String cognitoName;
    private final List<String> defaultScopes;
    private final List<String> secrets;

    ExternalProviderType(String amplifyName, String cognitoName, List<String> defaultScopes, List<String> secrets) {
        this.amplifyName = amplifyName;
        this.cognitoName = cognitoName;
        this.defaultScopes = defaultScopes;
        this.secrets = secrets;
    }

    /** What Amplify calls it, such as {@code loginWithAmazon}. */
    public String amplifyName() {
        return amplifyName;
    }

    /** What Cognito calls it, such as {@code LoginWithAmazon}. */
    public String cognitoName() {
        return cognitoName;
    }

    /** What is asked of it unless something else is said. */
    public List<String> defaultScopes() {
        return defaultScopes;
    }

    /** The details that are secrets, by Cognito's names; all are needed. */
    public List<String> secrets() {
        return secrets;
    }

    /** Whether there can be one of it only, which then is called what the kind is called. */
    public boolean isSocial() {
        return this != OIDC && this != SAML;
    }
}
