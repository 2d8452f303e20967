package dev.jampx.sandbox.ssm;

/** Systems Manager refuses a request. */
final class SsmFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String errorType;

    /**
     * @param errorType the error's name as the API has it, such as {@code ParameterNotFound}
     * @param message AWS's message, which for some errors is empty
     */
    SsmFailure(String errorType, String message) {
        // A refusal is an answer, not a fault: nobody reads its stack trace.
        super(message, null, false, false);
        this.errorType = errorType;
    }

    String errorType() {
        return errorType;
    }

    static SsmFailure validation(String message) {
        return new SsmFailure("ValidationException", message);
    }

    /** AWS does not say which. */
    static SsmFailure notFound() {
        return new SsmFailure("ParameterNotFound", "");
    }
}
