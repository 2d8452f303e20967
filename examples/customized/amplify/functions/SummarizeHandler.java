package amplify.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

/** Here the function would ask a model of Bedrock, and put what comes of it in the queue. */
public final class SummarizeHandler implements RequestHandler<Map<String, Object>, String> {

    @Override
    public String handleRequest(Map<String, Object> event, Context context) {
        return "would send " + event.keySet() + " to " + System.getenv("SUMMARIES_URL");
    }
}
