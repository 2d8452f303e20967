package dev.jampx.sandbox.storage.event;

import java.util.concurrent.CompletionStage;

/** Has functions invoked and does not wait for them, as Lambda's invocation type {@code Event} does. */
@FunctionalInterface
public interface EventDelivery {

    /**
     * Invokes a function.
     *
     * @param function the function's name
     * @param event the event, a JSON document
     * @return completes when the invocation is over, however it ended
     */
    CompletionStage<?> deliver(String function, byte[] event);
}
