package dev.jampx.client.auth;

/** What a user wants of a second factor; Amplify's {@code MFAPreference}. */
public enum MfaPreference {
    /** It may be used. */
    ENABLED,
    /** It may not. */
    DISABLED,
    /** It may be used, and is asked for first. */
    PREFERRED,
    /** It may be used, and is not asked for first. */
    NOT_PREFERRED
}
