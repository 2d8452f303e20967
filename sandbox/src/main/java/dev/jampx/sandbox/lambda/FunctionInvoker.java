package dev.jampx.sandbox.lambda;

/** Runs a function and waits for its answer. */
@FunctionalInterface
public interface FunctionInvoker {

    /**
     * @param function the function's name
     * @param event the event, a JSON document
     * @return the function's answer, or how it failed
     */
    Outcome invoke(String function, byte[] event);

    /** How an invocation ended. */
    sealed interface Outcome {

        /** The function answered with the JSON document {@code payload}. */
        record Succeeded(byte[] payload) implements Outcome {}

        /**
         * The function threw, crashed, or ran out of time.
         *
         * @param errorType as Lambda reports it, such as {@code java.lang.RuntimeException} or {@code Sandbox.Timedout}
         * @param errorMessage as Lambda reports it
         */
        record Failed(String errorType, String errorMessage) implements Outcome {}
    }
}
