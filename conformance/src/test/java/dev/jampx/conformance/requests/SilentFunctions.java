package dev.jampx.conformance.requests;

import dev.jampx.sandbox.lambda.FunctionCalls;
import dev.jampx.sandbox.lambda.FunctionInvoker;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Functions that answer null, as in {@code appsync.mjs}: who may call them is what is compared. */
enum SilentFunctions implements FunctionCalls {
    /** Every function there is. */
    ALL;

    @Override
    public boolean knows(String function) {
        return true;
    }

    @Override
    public CompletableFuture<FunctionInvoker.Outcome> start(String function, byte[] event) {
        return CompletableFuture.completedFuture(
                new FunctionInvoker.Outcome.Succeeded("null".getBytes(StandardCharsets.UTF_8)));
    }
}
