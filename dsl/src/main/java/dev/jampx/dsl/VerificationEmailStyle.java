package dev.jampx.dsl;

/** How people show that they read an e-mail. Amplify: the value of {@code verificationEmailStyle}. */
public enum VerificationEmailStyle {
    /** By the code in it. Amplify: {@code CODE}. */
    CODE(dev.jampx.model.auth.VerificationEmailStyle.CODE),
    /** By the link in it. Amplify: {@code LINK}. */
    LINK(dev.jampx.model.auth.VerificationEmailStyle.LINK);

    private final dev.jampx.model.auth.VerificationEmailStyle term;

    VerificationEmailStyle(dev.jampx.model.auth.VerificationEmailStyle term) {
        this.term = term;
    }

    dev.jampx.model.auth.VerificationEmailStyle term() {
        return term;
    }
}
