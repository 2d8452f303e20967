package dev.jampx.dsl;

/** What an app may know and do after a sign-in through the hosted pages. Amplify: the values of {@code externalProviders.scopes}. */
public enum OAuthScope {
    /** The phone number. Amplify: {@code PHONE}. */
    PHONE(dev.jampx.model.auth.OAuthScope.PHONE),
    /** The e-mail address. Amplify: {@code EMAIL}. */
    EMAIL(dev.jampx.model.auth.OAuthScope.EMAIL),
    /** An id token. Amplify: {@code OPENID}. */
    OPENID(dev.jampx.model.auth.OAuthScope.OPENID),
    /** All attributes that the app may read. Amplify: {@code PROFILE}. */
    PROFILE(dev.jampx.model.auth.OAuthScope.PROFILE),
    /** What users do to their own account, such as changing an attribute. Amplify: {@code COGNITO_ADMIN}. */
    COGNITO_ADMIN(dev.jampx.model.auth.OAuthScope.COGNITO_ADMIN);

    private final dev.jampx.model.auth.OAuthScope term;

    OAuthScope(dev.jampx.model.auth.OAuthScope term) {
        this.term = term;
    }

    dev.jampx.model.auth.OAuthScope term() {
        return term;
    }
}
