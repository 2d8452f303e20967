package dev.jampx.client.auth.failure;

/** The user pool has no one-time passwords by app as a second factor, or the user has not set them up. */
public final class SoftwareTokenMfaNotFoundException extends AuthException {

    private static final long serialVersionUID = 1L;

    SoftwareTokenMfaNotFoundException(String message, Throwable cause) {
        super("SoftwareTokenMFANotFoundException", message, cause);
    }
}
