package dev.jampx.client.auth.failure;

/** The user has not confirmed the sign-up yet. */
public final class UserNotConfirmedException extends AuthException {

    private static final long serialVersionUID = 1L;

    UserNotConfirmedException(String message, Throwable cause) {
        super("UserNotConfirmedException", message, cause);
    }
}
