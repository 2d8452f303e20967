package dev.jampx.client.auth.failure;

/** The user has to reset the password first. */
public final class PasswordResetRequiredException extends AuthException {

    private static final long serialVersionUID = 1L;

    PasswordResetRequiredException(String message, Throwable cause) {
        super("PasswordResetRequiredException", message, cause);
    }
}
