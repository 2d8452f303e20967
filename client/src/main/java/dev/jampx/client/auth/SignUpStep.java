package dev.jampx.client.auth;

/** What comes next of a sign-up; Amplify's {@code signUpStep}. */
public enum SignUpStep {
    /** A code was sent, which {@code confirmSignUp} wants. */
    CONFIRM_SIGN_UP,
    /** The user can be signed in by {@code autoSignIn}. */
    COMPLETE_AUTO_SIGN_IN,
    /** Nothing: the user may sign in. */
    DONE
}
