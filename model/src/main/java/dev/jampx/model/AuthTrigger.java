package dev.jampx.model;

/** A moment in a user's life at which Cognito calls a function. Mirrors Amplify's {@code triggers}. */
public enum AuthTrigger {
    /** To make a challenge of an own sign-in. */
    CREATE_AUTH_CHALLENGE("createAuthChallenge"),
    /** Before a message is sent, to word it. */
    CUSTOM_MESSAGE("customMessage"),
    /** To decide what comes next in an own sign-in. */
    DEFINE_AUTH_CHALLENGE("defineAuthChallenge"),
    /** After a sign-in. */
    POST_AUTHENTICATION("postAuthentication"),
    /** After a sign-up or a forgotten password was confirmed. */
    POST_CONFIRMATION("postConfirmation"),
    /** Before a sign-in, to refuse it. */
    PRE_AUTHENTICATION("preAuthentication"),
    /** Before a sign-up, to refuse or confirm it. */
    PRE_SIGN_UP("preSignUp"),
    /** Before tokens are issued, to change their claims. */
    PRE_TOKEN_GENERATION("preTokenGeneration"),
    /** When somebody unknown signs in or forgot their password, to fetch them from elsewhere. */
    USER_MIGRATION("userMigration"),
    /** To judge the answer to a challenge of an own sign-in. */
    VERIFY_AUTH_CHALLENGE_RESPONSE("verifyAuthChallengeResponse");

    private final String amplifyName;

    AuthTrigger(String amplifyName) {
        this.amplifyName = amplifyName;
    }

    /** What Amplify calls it, such as {@code postConfirmation}. */
    public String amplifyName() {
        return amplifyName;
    }
}
