package dev.jampx.sandbox.cognito.hosted.token;

/** An app is refused tokens, in the words of OAuth. */
public final class RefusedTokens extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String error;

    /**
     * @param error OAuth's name of the error
     * @param description what is wrong, for people; empty where Cognito says nothing
     */
    public RefusedTokens(String error, String description) {
        super(description, null, false, false);
        this.error = error;
    }

    /** A code or refresh token that is not good, or is somebody else's. */
    public static RefusedTokens invalidGrant() {
        return new RefusedTokens("invalid_grant", "");
    }

    /** A request that lacks something. */
    public static RefusedTokens invalidRequest(String description) {
        return new RefusedTokens("invalid_request", description);
    }

    /** OAuth's name of the error. */
    public String error() {
        return error;
    }
}
