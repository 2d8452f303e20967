package dev.jampx.sandbox.cognito.delivery;

/** Why a message is sent; the functions that word and send messages are told. */
public enum MessageOccasion {
    /** Somebody signed up. */
    SIGN_UP("SignUp"),
    /** Somebody who signed up wants another code. */
    RESEND_CODE("ResendCode"),
    /** Somebody forgot their password. */
    FORGOT_PASSWORD("ForgotPassword"),
    /** Somebody has a new e-mail address or phone number. */
    UPDATE_USER_ATTRIBUTE("UpdateUserAttribute"),
    /** Somebody wants a code to verify an e-mail address or phone number. */
    VERIFY_USER_ATTRIBUTE("VerifyUserAttribute"),
    /** An administrator created a user. */
    ADMIN_CREATE_USER("AdminCreateUser"),
    /** Somebody signs in. */
    AUTHENTICATION("Authentication");

    private final String wireName;

    MessageOccasion(String wireName) {
        this.wireName = wireName;
    }

    /** What Cognito calls it, such as {@code SignUp}. */
    public String wireName() {
        return wireName;
    }
}
