package dev.jampx.client.auth;

/** How a user signs in; Amplify's {@code authFlowType}. */
public enum AuthFlow {
    /** By a password that is proven and not sent; the default. */
    USER_SRP_AUTH,
    /** By a password that is sent to Cognito, for user pools that take users over from elsewhere. */
    USER_PASSWORD_AUTH,
    /** By the user's choice: a password, a code, a passkey. */
    USER_AUTH,
    /** By challenges of the user pool's own functions. */
    CUSTOM_WITHOUT_SRP,
    /** By a password that is proven, and then by challenges of the user pool's own functions. */
    CUSTOM_WITH_SRP
}
