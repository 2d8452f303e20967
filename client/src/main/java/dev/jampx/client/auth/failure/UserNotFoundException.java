package dev.jampx.client.auth.failure;

/** There is no such user, and the user pool lets that be known. */
public final class UserNotFoundException extends AuthException {

    private static final long serialVersionUID = 1L;

    UserNotFoundException(String message, Throwable cause) {
        super("UserNotFoundException", message, cause);
    }
}
