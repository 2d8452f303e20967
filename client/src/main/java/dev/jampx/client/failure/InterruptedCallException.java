package dev.jampx.client.failure;

/** The thread that waited for a call was interrupted; the call was cancelled, and the thread is still marked as interrupted. */
public class InterruptedCallException extends ClientException {

    private static final long serialVersionUID = 1L;

    /**
     * @param cause the interruption
     */
    public InterruptedCallException(InterruptedException cause) {
        super("The thread was interrupted while it waited for an answer.", cause);
    }
}
