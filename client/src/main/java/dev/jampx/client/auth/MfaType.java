package dev.jampx.client.auth;

import java.util.Optional;
import java.util.stream.Stream;

/** A second factor; Amplify's {@code AuthMFAType}. */
public enum MfaType {
    /** A code by text message. */
    SMS("SMS_MFA"),
    /** A code of an authenticator app. */
    TOTP("SOFTWARE_TOKEN_MFA"),
    /** A code by e-mail. */
    EMAIL("EMAIL_OTP");

    private final String cognitoName;

    MfaType(String cognitoName) {
        this.cognitoName = cognitoName;
    }

    /** What Cognito calls it, such as {@code SOFTWARE_TOKEN_MFA}. */
    public String cognitoName() {
        return cognitoName;
    }

    /** The factor that Cognito calls {@code cognitoName}, if it is one that there is a name for here. */
    public static Optional<MfaType> of(String cognitoName) {
        return Stream.of(values())
                .filter(type -> type.cognitoName.equals(cognitoName))
                .findFirst();
    }
}
