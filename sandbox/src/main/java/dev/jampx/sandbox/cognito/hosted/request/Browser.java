package dev.jampx.sandbox.cognito.hosted.request;

/**
 * A browser at the hosted pages: what is in its cookie.
 *
 * @param id tells it from others; forms are bound to it
 * @param username who is signed in; empty for nobody
 * @param provider who signed them in
 * @param authenticatedAt when, in milliseconds since the epoch
 * @param expiresAt when the cookie ends, in milliseconds since the epoch
 */
public record Browser(String id, String username, String provider, long authenticatedAt, long expiresAt) {

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return !username.isEmpty();
    }
}
