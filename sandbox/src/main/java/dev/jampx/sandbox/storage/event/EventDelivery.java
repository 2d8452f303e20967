package dev.jampx.sandbox.storage.event;

/** Takes events over for functions and does not wait for them, as Lambda's invocation type {@code Event} does. */
@FunctionalInterface
public interface EventDelivery {

    /**
     * Has a function invoked. The event is safe with whoever takes it when this returns.
     *
     * @param function the function's name
     * @param event the event, a JSON document
     */
    void deliver(String function, byte[] event);
}
