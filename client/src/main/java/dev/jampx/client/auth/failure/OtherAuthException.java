package dev.jampx.client.auth.failure;

/** Cognito refused for a reason that has no type of its own here; {@link #errorType()} names it. */
public final class OtherAuthException extends AuthException {

    private static final long serialVersionUID = 1L;

    OtherAuthException(String errorType, String message, Throwable cause) {
        super(errorType, message, cause);
    }
}
