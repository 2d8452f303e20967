package dev.jampx.model.auth;

/** What clients offer first when people sign in. Mirrors Amplify's {@code passwordlessOptions.preferredChallenge}. */
public enum PreferredChallenge {
    EMAIL_OTP,
    SMS_OTP,
    PASSWORD,
    WEB_AUTHN
}
