package dev.jampx.client.auth.failure;

/** The code was sent too long ago, or another has been sent since. */
public final class ExpiredCodeException extends AuthException {

    private static final long serialVersionUID = 1L;

    ExpiredCodeException(String message, Throwable cause) {
        super("ExpiredCodeException", message, cause);
    }
}
