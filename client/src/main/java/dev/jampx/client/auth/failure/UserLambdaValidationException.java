package dev.jampx.client.auth.failure;

/** A function of the user pool, such as the one before sign-up, refused; the message is that function's. */
public final class UserLambdaValidationException extends AuthException {

    private static final long serialVersionUID = 1L;

    UserLambdaValidationException(String message, Throwable cause) {
        super("UserLambdaValidationException", message, cause);
    }
}
