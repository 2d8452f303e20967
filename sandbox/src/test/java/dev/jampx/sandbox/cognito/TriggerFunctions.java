package dev.jampx.sandbox.cognito;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** The functions of a pool's triggers, as scripts; those without one give the event back. */
final class TriggerFunctions implements BiFunction<String, byte[], Outcome> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, BiConsumer<JsonNode, ObjectNode>> scripts = new ConcurrentHashMap<>();
    private final List<Call> calls = new ArrayList<>();

    private record Call(String function, JsonNode event) {}

    /** Has the function {@code name} fill in the response to a request. It fails with what the script throws. */
    TriggerFunctions on(String name, BiConsumer<JsonNode, ObjectNode> script) {
        scripts.put(name, script);
        return this;
    }

    /** The events that the function got, and forgets them. */
    List<JsonNode> taken(String name) {
        synchronized (calls) {
            List<JsonNode> events = calls.stream()
                    .filter(call -> call.function().equals(name))
                    .map(Call::event)
                    .toList();
            calls.removeIf(call -> call.function().equals(name));
            return events;
        }
    }

    /** What functions were called for, in order; Cognito's {@code triggerSource}. */
    List<String> sources() {
        synchronized (calls) {
            return calls.stream()
                    .map(call -> call.event().path("triggerSource").asText())
                    .toList();
        }
    }

    @Override
    public Outcome apply(String name, byte[] bytes) {
        try {
            ObjectNode event = (ObjectNode) JSON.readTree(bytes);
            synchronized (calls) {
                calls.add(new Call(name, event.deepCopy()));
            }
            scripts.getOrDefault(name, (request, response) -> {})
                    .accept(event.path("request"), (ObjectNode) event.path("response"));
            return new Outcome.Succeeded(event.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (IllegalArgumentException e) {
            return new Outcome.Failed("Error", e.getMessage());
        }
    }
}
