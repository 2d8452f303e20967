package dev.jampx.dsl;

/** How a caller of the API proves who they are. Amplify: {@code defaultAuthorizationMode}. */
public enum AuthorizationMode {
    /** With an API key, which AppSync makes. Amplify: {@code apiKey}. */
    API_KEY(dev.jampx.model.AuthorizationMode.API_KEY),
    /** With a signature by AWS credentials. Amplify: {@code iam}. */
    IAM(dev.jampx.model.AuthorizationMode.IAM),
    /** With a signature by credentials of the identity pool that {@code defineAuth} makes. Amplify: {@code identityPool}. */
    IDENTITY_POOL(dev.jampx.model.AuthorizationMode.IDENTITY_POOL),
    /** With a token of the user pool that {@code defineAuth} makes. Amplify: {@code userPool}. */
    USER_POOL(dev.jampx.model.AuthorizationMode.USER_POOL),
    /** With a token of an OpenID Connect provider. Amplify: {@code oidc}. */
    OIDC(dev.jampx.model.AuthorizationMode.OIDC),
    /** With a token that a Lambda function judges. Amplify: {@code lambda}. */
    LAMBDA(dev.jampx.model.AuthorizationMode.LAMBDA);

    private final dev.jampx.model.AuthorizationMode term;

    AuthorizationMode(dev.jampx.model.AuthorizationMode term) {
        this.term = term;
    }

    dev.jampx.model.AuthorizationMode term() {
        return term;
    }
}
