package dev.jampx.dsl;

/** How people who forgot their password prove who they are. Amplify: the value of {@code accountRecovery}. */
public enum AccountRecovery {
    /** By e-mail, otherwise by phone, if the phone is not a second factor. Amplify: {@code EMAIL_AND_PHONE_WITHOUT_MFA}. */
    EMAIL_AND_PHONE_WITHOUT_MFA(dev.jampx.model.auth.AccountRecovery.EMAIL_AND_PHONE_WITHOUT_MFA),
    /** By phone, if it is not a second factor, otherwise by e-mail. Amplify: {@code PHONE_WITHOUT_MFA_AND_EMAIL}. */
    PHONE_WITHOUT_MFA_AND_EMAIL(dev.jampx.model.auth.AccountRecovery.PHONE_WITHOUT_MFA_AND_EMAIL),
    /** By e-mail. Amplify: {@code EMAIL_ONLY}. */
    EMAIL_ONLY(dev.jampx.model.auth.AccountRecovery.EMAIL_ONLY),
    /** By phone, if it is not a second factor. Amplify: {@code PHONE_ONLY_WITHOUT_MFA}. */
    PHONE_ONLY_WITHOUT_MFA(dev.jampx.model.auth.AccountRecovery.PHONE_ONLY_WITHOUT_MFA),
    /** By phone, otherwise by e-mail, even if the phone is a second factor; not recommended. Amplify: {@code PHONE_AND_EMAIL}. */
    PHONE_AND_EMAIL(dev.jampx.model.auth.AccountRecovery.PHONE_AND_EMAIL),
    /** Not at all: an administrator has to help. Amplify: {@code NONE}. */
    NONE(dev.jampx.model.auth.AccountRecovery.NONE);

    private final dev.jampx.model.auth.AccountRecovery term;

    AccountRecovery(dev.jampx.model.auth.AccountRecovery term) {
        this.term = term;
    }

    dev.jampx.model.auth.AccountRecovery term() {
        return term;
    }
}
