package dev.jampx.model;

/** How a caller of the API proves who they are. Mirrors Amplify's {@code defaultAuthorizationMode}. */
public enum AuthorizationMode {
    /** A Cognito user pool token. Amplify: {@code userPool}. */
    USER_POOL,
    /** A signature with AWS credentials. Always on. Amplify: {@code iam}. */
    IAM
}
