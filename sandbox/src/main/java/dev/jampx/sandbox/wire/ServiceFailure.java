package dev.jampx.sandbox.wire;

/** A service refuses a request. */
public class ServiceFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String errorType;

    /**
     * @param errorType the error's name as the service's API has it, such as {@code ValidationException}
     * @param message the service's message, which for some errors is empty
     */
    public ServiceFailure(String errorType, String message) {
        // A refusal is an answer, not a fault: nobody reads its stack trace.
        super(message, null, false, false);
        this.errorType = errorType;
    }

    /** The error's name. */
    public final String errorType() {
        return errorType;
    }

    /** The failure of a request whose values are of other types than the API's; the message may be empty. */
    public static ServiceFailure unreadable(String message) {
        return new ServiceFailure("SerializationException", message);
    }
}
