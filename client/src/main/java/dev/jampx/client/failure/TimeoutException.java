package dev.jampx.client.failure;

import org.jspecify.annotations.Nullable;

/** The answer did not come in time. */
public class TimeoutException extends NetworkException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure of a request that may have been executed.
     *
     * @param message what went wrong
     * @param cause what it comes from
     */
    public TimeoutException(String message, @Nullable Throwable cause) {
        this(message, cause, true);
    }

    /**
     * @param message what went wrong
     * @param cause what it comes from
     * @param executionPossible whether the request may have been executed
     */
    public TimeoutException(String message, @Nullable Throwable cause, boolean executionPossible) {
        super(message, cause, executionPossible);
    }
}
