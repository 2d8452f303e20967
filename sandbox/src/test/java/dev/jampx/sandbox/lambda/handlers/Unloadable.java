package dev.jampx.sandbox.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

/** Cannot be constructed. */
public final class Unloadable implements RequestHandler<String, String> {

    public Unloadable() {
        throw new IllegalStateException("TABLE_NAME is not set");
    }

    @Override
    public String handleRequest(String event, Context context) {
        return event;
    }
}
