package dev.jampx.sandbox.lambda.event;

import dev.jampx.sandbox.lambda.FunctionCalls;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.util.concurrent.CompletableFuture;

/**
 * Functions, of which those whose answer nobody waits for are run from a queue: again if they fail, also by the next sandbox.
 *
 * @param functions the functions
 * @param events the queue
 */
public record QueuedCalls(FunctionCalls functions, EventQueue events) implements FunctionCalls {

    @Override
    public boolean knows(String function) {
        return functions.knows(function);
    }

    @Override
    public CompletableFuture<Outcome> start(String function, byte[] event) {
        return functions.start(function, event);
    }

    @Override
    public void send(String function, byte[] event) {
        events.send(function, event);
    }
}
