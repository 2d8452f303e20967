package dev.jampx.client.auth.failure;

/** Cognito does not take what it was given. */
public final class InvalidParameterException extends AuthException {

    private static final long serialVersionUID = 1L;

    InvalidParameterException(String message, Throwable cause) {
        super("InvalidParameterException", message, cause);
    }
}
