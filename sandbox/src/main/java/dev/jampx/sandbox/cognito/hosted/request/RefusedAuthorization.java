package dev.jampx.sandbox.cognito.hosted.request;

/** A request of an app that is answered by sending the browser back to the app, with an error. */
public final class RefusedAuthorization extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String location;

    /**
     * @param location where the browser is sent
     */
    public RefusedAuthorization(String location) {
        super("sent back", null, false, false);
        this.location = location;
    }

    /** Where the browser is sent. */
    public String location() {
        return location;
    }
}
