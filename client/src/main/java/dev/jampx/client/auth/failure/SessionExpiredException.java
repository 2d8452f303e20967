package dev.jampx.client.auth.failure;

import org.jspecify.annotations.Nullable;

/**
 * The user was signed in and is no longer: the refresh token has expired or was revoked, or the user was signed out meanwhile. The tokens are
 * forgotten, and the user has to sign in again.
 */
public final class SessionExpiredException extends UserUnauthenticatedException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message how the session ended
     * @param cause Cognito's refusal, if it was one
     */
    public SessionExpiredException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
