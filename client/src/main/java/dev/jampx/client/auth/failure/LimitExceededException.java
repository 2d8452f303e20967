package dev.jampx.client.auth.failure;

/** The user has tried too often, or has had too many codes; it takes a while until more is allowed. */
public final class LimitExceededException extends AuthException {

    private static final long serialVersionUID = 1L;

    LimitExceededException(String message, Throwable cause) {
        super("LimitExceededException", message, cause);
    }
}
