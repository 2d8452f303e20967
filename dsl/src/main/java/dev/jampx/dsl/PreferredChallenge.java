package dev.jampx.dsl;

/** What clients offer first when people sign in. Amplify: the value of {@code preferredChallenge}. */
public enum PreferredChallenge {
    /** A code by e-mail. Amplify: {@code EMAIL_OTP}. */
    EMAIL_OTP(dev.jampx.model.auth.PreferredChallenge.EMAIL_OTP),
    /** A code by text message. Amplify: {@code SMS_OTP}. */
    SMS_OTP(dev.jampx.model.auth.PreferredChallenge.SMS_OTP),
    /** The password. Amplify: {@code PASSWORD}. */
    PASSWORD(dev.jampx.model.auth.PreferredChallenge.PASSWORD),
    /** A passkey. Amplify: {@code WEB_AUTHN}. */
    WEB_AUTHN(dev.jampx.model.auth.PreferredChallenge.WEB_AUTHN);

    private final dev.jampx.model.auth.PreferredChallenge term;

    PreferredChallenge(dev.jampx.model.auth.PreferredChallenge term) {
        this.term = term;
    }

    dev.jampx.model.auth.PreferredChallenge term() {
        return term;
    }
}
