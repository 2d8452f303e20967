package dev.jampx.client.auth.failure;

import org.jspecify.annotations.Nullable;

/** Nobody is signed in, and somebody has to be; Amplify's {@code UserUnAuthenticatedException}. */
public class UserUnauthenticatedException extends AuthException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message who has to do what
     */
    public UserUnauthenticatedException(String message) {
        this(message, null);
    }

    UserUnauthenticatedException(String message, @Nullable Throwable cause) {
        super("UserUnAuthenticatedException", message, cause);
    }
}
