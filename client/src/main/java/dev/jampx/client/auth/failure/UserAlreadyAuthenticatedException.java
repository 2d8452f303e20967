package dev.jampx.client.auth.failure;

/** Somebody is signed in already, and has to be signed out first. */
public final class UserAlreadyAuthenticatedException extends AuthException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is missing, and what to do
     */
    public UserAlreadyAuthenticatedException(String message) {
        super("UserAlreadyAuthenticatedException", message, null);
    }
}
