package dev.jampx.client.failure;

import org.jspecify.annotations.Nullable;

/** The API could not be reached, or the connection broke before the answer was there. */
public class NetworkException extends TransportException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure of a request that may have been executed.
     *
     * @param message what went wrong
     * @param cause what it comes from
     */
    public NetworkException(String message, @Nullable Throwable cause) {
        this(message, cause, true);
    }

    /**
     * @param message what went wrong
     * @param cause what it comes from
     * @param executionPossible whether the request may have been executed
     */
    public NetworkException(String message, @Nullable Throwable cause, boolean executionPossible) {
        super(message, cause, executionPossible);
    }
}
