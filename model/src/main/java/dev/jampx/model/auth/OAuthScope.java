package dev.jampx.model.auth;

/** What an app may know and do after a sign-in through the hosted pages. Mirrors Amplify's {@code externalProviders.scopes}. */
public enum OAuthScope {
    PHONE("phone"),
    EMAIL("email"),
    OPENID("openid"),
    PROFILE("profile"),
    COGNITO_ADMIN("aws.cognito.signin.user.admin");

    private final String cognitoName;

    OAuthScope(String cognitoName) {
        this.cognitoName = cognitoName;
    }

    /** What Cognito calls it. */
    public String cognitoName() {
        return cognitoName;
    }
}
