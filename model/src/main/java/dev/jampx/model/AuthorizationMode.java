package dev.jampx.model;

/** How a caller of the API proves who they are. Mirrors Amplify's {@code defaultAuthorizationMode}. */
public enum AuthorizationMode {
    /** The API's key in the header {@code x-api-key}. Amplify: {@code apiKey}. */
    API_KEY("API_KEY"),
    /** A signature with AWS credentials. Always on. Amplify: {@code iam}. */
    IAM("AWS_IAM"),
    /**
     * A signature with credentials of the identity pool. Amplify: {@code identityPool}. AppSync has one mode for it and {@link #IAM}, so a
     * resolved backend has {@link #IAM} in its place.
     */
    IDENTITY_POOL("AWS_IAM"),
    /** A Cognito user pool token. Amplify: {@code userPool}. */
    USER_POOL("AMAZON_COGNITO_USER_POOLS"),
    /** A token of an OpenID Connect provider. Amplify: {@code oidc}. */
    OIDC("OPENID_CONNECT"),
    /** A token that a Lambda function judges. Amplify: {@code lambda}. */
    LAMBDA("AWS_LAMBDA");

    private final String appSyncName;

    AuthorizationMode(String appSyncName) {
        this.appSyncName = appSyncName;
    }

    /** AppSync's name of the authentication type, as in {@code amplify_outputs.json}. */
    public String appSyncName() {
        return appSyncName;
    }
}
