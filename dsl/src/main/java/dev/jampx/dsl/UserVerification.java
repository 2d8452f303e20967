package dev.jampx.dsl;

/** Whether a passkey has to recognize its owner, by a finger or a PIN. Amplify: the value of {@code userVerification}. */
public enum UserVerification {
    /** It has to. Amplify: {@code required}. */
    REQUIRED(dev.jampx.model.auth.UserVerification.REQUIRED),
    /** It does if it can. Amplify: {@code preferred}. */
    PREFERRED(dev.jampx.model.auth.UserVerification.PREFERRED);

    private final dev.jampx.model.auth.UserVerification term;

    UserVerification(dev.jampx.model.auth.UserVerification term) {
        this.term = term;
    }

    dev.jampx.model.auth.UserVerification term() {
        return term;
    }
}
