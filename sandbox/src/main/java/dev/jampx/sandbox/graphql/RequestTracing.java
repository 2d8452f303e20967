package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.trace.RequestRecording;
import dev.jampx.sandbox.trace.RequestTrace;
import dev.jampx.sandbox.trace.TraceJson;
import dev.jampx.sandbox.trace.TraceListener;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Traces the requests whose trace somebody asks for: the listener wants all, or the request itself has a header for it. */
final class RequestTracing {

    /** The header that asks, with the value {@code true}. AppSync does not know it. */
    static final String HEADER = "x-jampx-trace";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RequestHandling handling;
    private final TraceListener listener;

    RequestTracing(RequestHandling handling, TraceListener listener) {
        this.handling = handling;
        this.listener = listener;
    }

    WireResponse handle(WireRequest request, Optional<ServedApi> api) {
        boolean inAnswer = request.header(HEADER)
                .filter(value -> value.strip().equalsIgnoreCase("true"))
                .isPresent();
        if (!inAnswer && !listener.wantsTraces()) {
            return handling.handle(request, api, null);
        }
        RequestRecording recording = new RequestRecording(request.headers(), System::nanoTime);
        WireResponse response = handling.handle(request, api, recording);
        RequestTrace trace = recording.finish(api.map(ServedApi::accessNotes).orElseGet(Map::of));
        if (listener.wantsTraces()) {
            listener.requestTraced(trace);
        }
        return inAnswer ? withTrace(response, trace) : response;
    }

    private static WireResponse withTrace(WireResponse response, RequestTrace trace) {
        try {
            JsonNode body = JSON.readTree(response.body());
            if (body instanceof ObjectNode answer) {
                answer.withObject("/extensions").set("trace", TraceJson.of(trace));
            }
            return new WireResponse(response.status(), response.headers(), JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new IllegalStateException("a GraphQL answer that is not JSON", e);
        }
    }
}
