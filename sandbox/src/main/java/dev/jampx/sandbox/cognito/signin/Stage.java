package dev.jampx.sandbox.cognito.signin;

/** How far a sign-in has come when a challenge is posed. */
enum Stage {
    /** The user says who they are: by a password, a code, a passkey, or what a function asks for. */
    FIRST,
    /** A temporary password is replaced. */
    NEW_PASSWORD,
    /** A second factor is shown. */
    SECOND,
    /** The device proves to be the one that is remembered. */
    DEVICE
}
