package dev.jampx.client.auth.failure;

/** The password is wrong, the token is no longer good, or the user may not do this. */
public final class NotAuthorizedException extends AuthException {

    private static final long serialVersionUID = 1L;

    NotAuthorizedException(String message, Throwable cause) {
        super("NotAuthorizedException", message, cause);
    }
}
