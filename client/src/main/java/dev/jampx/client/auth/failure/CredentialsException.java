package dev.jampx.client.auth.failure;

/** There are no AWS credentials for this caller. */
public final class CredentialsException extends AuthException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is missing, and what to do
     */
    public CredentialsException(String message) {
        super("CredentialsException", message, null);
    }
}
