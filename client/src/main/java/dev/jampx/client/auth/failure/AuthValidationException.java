package dev.jampx.client.auth.failure;

/** Something is missing, such as a name or a password, and Cognito was not even asked. */
public final class AuthValidationException extends AuthException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is missing, and what to do
     */
    public AuthValidationException(String message) {
        super("AuthValidationException", message, null);
    }
}
