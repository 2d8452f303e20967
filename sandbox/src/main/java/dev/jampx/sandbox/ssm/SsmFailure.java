package dev.jampx.sandbox.ssm;

import dev.jampx.sandbox.wire.ServiceFailure;

/** Systems Manager refuses a request. */
final class SsmFailure extends ServiceFailure {

    private static final long serialVersionUID = 1L;

    /**
     * @param errorType the error's name as the API has it, such as {@code ParameterNotFound}
     * @param message AWS's message, which for some errors is empty
     */
    SsmFailure(String errorType, String message) {
        super(errorType, message);
    }

    static SsmFailure validation(String message) {
        return new SsmFailure("ValidationException", message);
    }

    /** AWS does not say which. */
    static SsmFailure notFound() {
        return new SsmFailure("ParameterNotFound", "");
    }
}
