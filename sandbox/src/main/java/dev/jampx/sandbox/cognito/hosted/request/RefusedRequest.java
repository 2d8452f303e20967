package dev.jampx.sandbox.cognito.hosted.request;

/** A request that is answered with a page that says what is wrong: nobody can be sent on who came from nowhere known. */
public final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong, for people
     */
    public RefusedRequest(String message) {
        super(message, null, false, false);
    }
}
