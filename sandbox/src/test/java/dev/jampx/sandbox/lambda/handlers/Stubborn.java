package dev.jampx.sandbox.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Does what it is asked for at the third attempt. */
public final class Stubborn implements RequestHandler<Map<String, Object>, String> {

    private static final AtomicInteger ATTEMPTS = new AtomicInteger();

    @Override
    public String handleRequest(Map<String, Object> event, Context context) {
        int attempt = ATTEMPTS.incrementAndGet();
        System.out.println("ATTEMPT " + attempt + " " + event.get("arguments"));
        if (attempt < 3) {
            throw new IllegalStateException("not yet");
        }
        return "done";
    }
}
