package dev.jampx.client.auth.failure;

/** A sign-in cannot go on: none was begun, or Cognito asks for something that this client does not have. */
public final class SignInException extends AuthException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is missing, and what to do
     */
    public SignInException(String message) {
        super("SignInException", message, null);
    }
}
