package dev.jampx.sandbox.cognito;

/** What a code is for. */
public enum CodePurpose {
    /** Confirms a sign-up; good for 24 hours. */
    SIGN_UP("SignUp"),
    /** Confirms that a forgotten password may be replaced; good for one hour. */
    FORGOT_PASSWORD("ForgotPassword"),
    /** Goes on with a sign-in; good for three minutes. */
    AUTHENTICATION("Authentication"),
    /** The temporary password of a user whom an administrator created; good for seven days. */
    INVITATION("AdminCreateUser");

    private final String operation;

    CodePurpose(String operation) {
        this.operation = operation;
    }

    /** The name of the operation of Cognito's API that makes such codes, such as {@code SignUp}. */
    public String operation() {
        return operation;
    }
}
