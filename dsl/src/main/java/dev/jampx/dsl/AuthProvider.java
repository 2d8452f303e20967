package dev.jampx.dsl;

/** Who vouches for the callers that a rule lets in. Amplify: the argument of {@code allow.authenticated(...)}, {@code allow.owner(...)}, ... */
public enum AuthProvider {
    /** An API key: everybody who has it; {@code allow.publicApiKey()} implies it. Amplify: {@code apiKey}. */
    API_KEY(dev.jampx.model.AuthProvider.API_KEY),
    /** AWS credentials from the identity pool. Amplify: {@code identityPool}. */
    IDENTITY_POOL(dev.jampx.model.AuthProvider.IDENTITY_POOL),
    /** A token of the user pool. Amplify: {@code userPools}. */
    USER_POOLS(dev.jampx.model.AuthProvider.USER_POOLS),
    /** A token of the OpenID Connect provider. Amplify: {@code oidc}. */
    OIDC(dev.jampx.model.AuthProvider.OIDC),
    /** A Lambda function that decides; {@code allow.custom()} implies it. Amplify: {@code function}. */
    FUNCTION(dev.jampx.model.AuthProvider.FUNCTION);

    private final dev.jampx.model.AuthProvider term;

    AuthProvider(dev.jampx.model.AuthProvider term) {
        this.term = term;
    }

    dev.jampx.model.AuthProvider term() {
        return term;
    }
}
