package dev.jampx.client.auth.failure;

/** A function of the user pool failed. */
public final class UnexpectedLambdaException extends AuthException {

    private static final long serialVersionUID = 1L;

    UnexpectedLambdaException(String message, Throwable cause) {
        super("UnexpectedLambdaException", message, cause);
    }
}
