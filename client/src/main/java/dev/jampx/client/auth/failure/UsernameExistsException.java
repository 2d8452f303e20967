package dev.jampx.client.auth.failure;

/** There is already a user of this name. */
public final class UsernameExistsException extends AuthException {

    private static final long serialVersionUID = 1L;

    UsernameExistsException(String message, Throwable cause) {
        super("UsernameExistsException", message, cause);
    }
}
