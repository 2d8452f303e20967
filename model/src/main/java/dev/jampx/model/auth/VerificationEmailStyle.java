package dev.jampx.model.auth;

/** How people show that they read an e-mail. Mirrors Amplify's {@code verificationEmailStyle}. */
public enum VerificationEmailStyle {
    /** By the code in it. */
    CODE,
    /** By the link in it. */
    LINK
}
