package dev.jampx.model.auth;

/** How people who forgot their password prove who they are. Mirrors Amplify's {@code accountRecovery}. */
public enum AccountRecovery {
    /** By e-mail, otherwise by phone, if the phone is not a second factor. */
    EMAIL_AND_PHONE_WITHOUT_MFA,
    /** By phone, if it is not a second factor, otherwise by e-mail. */
    PHONE_WITHOUT_MFA_AND_EMAIL,
    /** By e-mail. */
    EMAIL_ONLY,
    /** By phone, if it is not a second factor. */
    PHONE_ONLY_WITHOUT_MFA,
    /** By phone, otherwise by e-mail, even if the phone is a second factor. */
    PHONE_AND_EMAIL,
    /** Not at all: an administrator has to help. */
    NONE
}
