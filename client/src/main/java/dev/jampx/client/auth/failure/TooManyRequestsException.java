package dev.jampx.client.auth.failure;

/** There were too many requests, and retries ended. */
public final class TooManyRequestsException extends AuthException {

    private static final long serialVersionUID = 1L;

    TooManyRequestsException(String message, Throwable cause) {
        super("TooManyRequestsException", message, cause);
    }
}
