package dev.jampx.client.auth.failure;

/** The user has no second factor of this kind. */
public final class MfaMethodNotFoundException extends AuthException {

    private static final long serialVersionUID = 1L;

    MfaMethodNotFoundException(String message, Throwable cause) {
        super("MFAMethodNotFoundException", message, cause);
    }
}
