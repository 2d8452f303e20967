package dev.jampx.model;

/** Who vouches for a caller in an authorization rule. Mirrors the providers of Amplify's {@code allow}. */
public enum AuthProvider {
    /** An API key: everybody who has it. */
    API_KEY("apiKey", AuthorizationMode.API_KEY),
    /** AWS credentials from a Cognito identity pool. */
    IDENTITY_POOL("identityPool", AuthorizationMode.IAM),
    /** A token of the Cognito user pool. */
    USER_POOLS("userPools", AuthorizationMode.USER_POOL),
    /** A token of an OpenID Connect provider. */
    OIDC("oidc", AuthorizationMode.OIDC),
    /** A Lambda function that decides. */
    FUNCTION("function", AuthorizationMode.LAMBDA);

    private final String term;
    private final AuthorizationMode mode;

    AuthProvider(String term, AuthorizationMode mode) {
        this.term = term;
        this.mode = mode;
    }

    /** Amplify's word for it, as in {@code provider: userPools}. */
    public String term() {
        return term;
    }

    /** The mode in which such a caller comes to the API. */
    public AuthorizationMode mode() {
        return mode;
    }
}
