package dev.jampx.client.auth.failure;

/** A firewall in front of the user pool, AWS WAF, does not let the request pass. */
public final class ForbiddenException extends AuthException {

    private static final long serialVersionUID = 1L;

    ForbiddenException(String message, Throwable cause) {
        super("ForbiddenException", message, cause);
    }
}
