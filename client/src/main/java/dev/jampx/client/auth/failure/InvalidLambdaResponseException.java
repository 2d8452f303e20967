package dev.jampx.client.auth.failure;

/** A function of the user pool answered what Cognito cannot use. */
public final class InvalidLambdaResponseException extends AuthException {

    private static final long serialVersionUID = 1L;

    InvalidLambdaResponseException(String message, Throwable cause) {
        super("InvalidLambdaResponseException", message, cause);
    }
}
