package dev.jampx.sandbox.cognito;

import java.time.Duration;

/** What a code is for. */
public enum CodePurpose {
    /** Confirms a sign-up. */
    SIGN_UP("SignUp", Duration.ofHours(24)),
    /** Confirms that a forgotten password may be replaced. */
    FORGOT_PASSWORD("ForgotPassword", Duration.ofHours(1)),
    /** Confirms that an e-mail address is the user's. */
    VERIFY_EMAIL("VerifyUserAttribute", Duration.ofHours(24)),
    /** Confirms that a phone number is the user's. */
    VERIFY_PHONE_NUMBER("VerifyUserAttribute", Duration.ofHours(24)),
    /** Goes on with a sign-in. */
    AUTHENTICATION("Authentication", Duration.ofMinutes(3)),
    /** The temporary password of a user whom an administrator created. */
    INVITATION("AdminCreateUser", Duration.ofDays(7));

    private final String operation;
    private final Duration lifetime;

    CodePurpose(String operation, Duration lifetime) {
        this.operation = operation;
        this.lifetime = lifetime;
    }

    /** What Cognito calls the occasion on which such codes are made, such as {@code SignUp}. */
    public String operation() {
        return operation;
    }

    /** How long such codes are good. */
    public Duration lifetime() {
        return lifetime;
    }

    /** The purpose of codes that verify {@code attribute}: {@code email} or {@code phone_number}. */
    public static CodePurpose verifying(String attribute) {
        return attribute.equals(StandardNames.EMAIL) ? VERIFY_EMAIL : VERIFY_PHONE_NUMBER;
    }
}
