package dev.jampx.client.auth.failure;

/** The code of the authenticator app is wrong. */
public final class EnableSoftwareTokenMfaException extends AuthException {

    private static final long serialVersionUID = 1L;

    EnableSoftwareTokenMfaException(String message, Throwable cause) {
        super("EnableSoftwareTokenMFAException", message, cause);
    }
}
