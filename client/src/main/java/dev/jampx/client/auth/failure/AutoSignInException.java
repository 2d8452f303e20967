package dev.jampx.client.auth.failure;

/** There is no sign-up to sign in after; Amplify has the same. */
public final class AutoSignInException extends AuthException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is missing, and what to do
     */
    public AutoSignInException(String message) {
        super("AutoSignInException", message, null);
    }
}
