package dev.jampx.client.authorization;

/**
 * Who a request says that it comes from: Amplify's {@code authMode}.
 *
 * <p>Amplify's client has {@code iam} and {@code identityPool} for one mode of AppSync, {@code AWS_IAM}. They differ in where credentials come from.
 */
public enum AuthMode {
    /** The API key of the outputs; Amplify's {@code apiKey}. */
    API_KEY,
    /** The access token of the signed-in user; Amplify's {@code userPool}. */
    USER_POOL,
    /** A signature with the credentials of the environment, such as those of a Lambda function's role; Amplify's {@code iam}. */
    IAM,
    /** A signature with credentials of the identity pool, for the signed-in user or a guest; Amplify's {@code identityPool}. */
    IDENTITY_POOL,
    /** A token of an OpenID Connect provider; Amplify's {@code oidc}. */
    OIDC,
    /** A token that the API's Lambda authorizer judges; Amplify's {@code lambda}. */
    LAMBDA
}
