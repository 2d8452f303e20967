package dev.jampx.sandbox.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import java.util.TreeMap;

/** Answers with the environment that it sees, and with a little more of what it can tell. */
public final class Environment implements RequestHandler<Map<String, Object>, Map<String, String>> {

    @Override
    public Map<String, String> handleRequest(Map<String, Object> event, Context context) {
        Map<String, String> seen = new TreeMap<>(System.getenv());
        seen.put("user.dir", System.getProperty("user.dir"));
        seen.put("arn", context.getInvokedFunctionArn());
        seen.put("requestId", context.getAwsRequestId());
        seen.put("remaining", Boolean.toString(context.getRemainingTimeInMillis() > 0));
        return seen;
    }
}
