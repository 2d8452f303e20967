package dev.jampx.client.failure;

/** What answered was not the GraphQL API, or the API in a state in which it does not answer: a status of 500 or more, or no GraphQL answer. */
public class ServiceException extends TransportException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status the HTTP status
     * @param body what was answered
     * @param executionPossible whether the request may have been executed
     */
    public ServiceException(int status, String body, boolean executionPossible) {
        super("The API answered with status " + status + ": " + body, null, executionPossible);
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
