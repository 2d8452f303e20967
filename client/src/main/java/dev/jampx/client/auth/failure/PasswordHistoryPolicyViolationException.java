package dev.jampx.client.auth.failure;

/** The password is one that the user had before. */
public final class PasswordHistoryPolicyViolationException extends AuthException {

    private static final long serialVersionUID = 1L;

    PasswordHistoryPolicyViolationException(String message, Throwable cause) {
        super("PasswordHistoryPolicyViolationException", message, cause);
    }
}
