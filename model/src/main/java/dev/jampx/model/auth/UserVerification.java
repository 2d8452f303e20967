package dev.jampx.model.auth;

import java.util.Locale;

/** Whether a passkey has to recognize its owner, by a finger or a PIN. Mirrors Amplify's {@code webAuthn.userVerification}. */
public enum UserVerification {
    /** It has to. */
    REQUIRED,
    /** It does if it can. */
    PREFERRED;

    /** What Cognito calls it. */
    public String cognitoName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
