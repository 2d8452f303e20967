package dev.jampx.sandbox.cognito.protocol;

import dev.jampx.sandbox.wire.ServiceFailure;
import dev.jampx.sandbox.wire.constraint.Violations;

/** Cognito refuses a request. */
public final class CognitoFailure extends ServiceFailure {

    private static final long serialVersionUID = 1L;

    /**
     * @param errorType the error's name as Cognito's API has it, such as {@code CodeMismatchException}
     * @param message Cognito's message
     */
    public CognitoFailure(String errorType, String message) {
        super(errorType, message);
    }

    /** A {@code NotAuthorizedException}. */
    public static CognitoFailure notAuthorized(String message) {
        return new CognitoFailure("NotAuthorizedException", message);
    }

    /** The {@code NotAuthorizedException} of a sign-in that failed, whatever the reason. */
    public static CognitoFailure wrongCredentials() {
        return notAuthorized("Incorrect username or password.");
    }

    /** An {@code InvalidParameterException}. */
    public static CognitoFailure invalidParameter(String message) {
        return new CognitoFailure("InvalidParameterException", message);
    }

    /** The {@code InvalidParameterException} of a member that Cognito needs here, though its API does not always. */
    public static CognitoFailure missing(String member) {
        return invalidParameter(Violations.missing(member));
    }

    /** A {@code UserNotFoundException}. */
    public static CognitoFailure userNotFound() {
        return new CognitoFailure("UserNotFoundException", "User does not exist.");
    }

    /** A {@code ResourceNotFoundException}. */
    public static CognitoFailure resourceNotFound(String message) {
        return new CognitoFailure("ResourceNotFoundException", message);
    }

    /** A {@code CodeMismatchException}. */
    public static CognitoFailure codeMismatch() {
        return new CognitoFailure("CodeMismatchException", "Invalid verification code provided, please try again.");
    }

    /** An {@code ExpiredCodeException}. */
    public static CognitoFailure codeExpired() {
        return new CognitoFailure("ExpiredCodeException", "Invalid code provided, please request a code again.");
    }

    /** A {@code LimitExceededException}. */
    public static CognitoFailure limitExceeded() {
        return new CognitoFailure("LimitExceededException", "Attempt limit exceeded, please try after some time.");
    }
}
