package dev.jampx.client.failure;

/** No answer came in time, and retries ended. */
public class TimeoutException extends NetworkException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message who did not answer, and for how long
     * @param cause the time-out as the JDK has it
     */
    public TimeoutException(String message, Throwable cause) {
        super(message, cause);
    }
}
