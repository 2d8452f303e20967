package dev.jampx.client.auth.failure;

/** The user has entered too many wrong codes. */
public final class TooManyFailedAttemptsException extends AuthException {

    private static final long serialVersionUID = 1L;

    TooManyFailedAttemptsException(String message, Throwable cause) {
        super("TooManyFailedAttemptsException", message, cause);
    }
}
