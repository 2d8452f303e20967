package dev.jampx.sandbox.lambda;

import java.util.concurrent.CompletableFuture;

/** Functions that can be called by their names. */
public interface FunctionCalls {

    /** Whether a function of that name is deployed. */
    boolean knows(String function);

    /**
     * Runs a function without waiting for it. The future always completes normally.
     *
     * @param function the function's name
     * @param event the event, a JSON document
     */
    CompletableFuture<FunctionInvoker.Outcome> start(String function, byte[] event);

    /**
     * Runs a function whose answer nobody waits for.
     *
     * @param function the function's name
     * @param event the event, a JSON document
     */
    default void send(String function, byte[] event) {
        start(function, event);
    }
}
