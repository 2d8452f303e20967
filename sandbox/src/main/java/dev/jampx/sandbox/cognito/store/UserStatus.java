package dev.jampx.sandbox.cognito.store;

/** Where a user stands; Cognito's {@code UserStatusType}. */
public enum UserStatus {
    /** Signed up, the code not yet given back. */
    UNCONFIRMED,
    /** May sign in. */
    CONFIRMED,
    /** Has a temporary password that the first sign-in must replace. */
    FORCE_CHANGE_PASSWORD,
    /** Must get a new password by a code before signing in again. */
    RESET_REQUIRED,
    /** Signs in with an account elsewhere. */
    EXTERNAL_PROVIDER
}
