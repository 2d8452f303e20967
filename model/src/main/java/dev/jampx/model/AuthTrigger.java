package dev.jampx.model;

/** A moment in a user's life at which Cognito calls a function. Mirrors Amplify's {@code triggers}. */
public enum AuthTrigger {
    /** After a sign-up or a forgotten password was confirmed. */
    POST_CONFIRMATION
}
