package dev.jampx.client.auth.failure;

/** The password does not satisfy the user pool's policy. */
public final class InvalidPasswordException extends AuthException {

    private static final long serialVersionUID = 1L;

    InvalidPasswordException(String message, Throwable cause) {
        super("InvalidPasswordException", message, cause);
    }
}
