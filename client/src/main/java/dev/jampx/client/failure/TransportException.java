package dev.jampx.client.failure;

import org.jspecify.annotations.Nullable;

/** There is no answer, although the request was sent as often as it may be. */
public abstract class TransportException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final boolean executionPossible;

    /**
     * @param message what went wrong
     * @param cause what it comes from
     * @param executionPossible whether the request may have been executed
     */
    protected TransportException(String message, @Nullable Throwable cause, boolean executionPossible) {
        super(message, cause);
        this.executionPossible = executionPossible;
    }

    /** Whether the request may have been executed, only that its answer was lost. If not, it was not, and never will be. */
    public boolean mayHaveBeenExecuted() {
        return executionPossible;
    }
}
