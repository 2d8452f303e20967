package dev.jampx.client.auth;

/** What a user may prove to be themselves by in {@link AuthFlow#USER_AUTH}; Amplify's {@code AuthFactorType}. */
public enum FirstFactor {
    /** A code by e-mail. */
    EMAIL_OTP,
    /** A code by text message. */
    SMS_OTP,
    /** A passkey. */
    WEB_AUTHN,
    /** The password, sent. */
    PASSWORD,
    /** The password, proven. */
    PASSWORD_SRP
}
