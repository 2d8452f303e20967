package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.lambda.FunctionCalls;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Functions in this process that remember their events. */
final class RecordedFunctions implements FunctionCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Function<JsonNode, Outcome>> functions = new LinkedHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();

    RecordedFunctions with(String name, Function<JsonNode, Outcome> function) {
        functions.put(name, function);
        return this;
    }

    List<JsonNode> events() {
        return events;
    }

    static Outcome answer(Object value) {
        try {
            return new Outcome.Succeeded(JSON.writeValueAsBytes(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean knows(String function) {
        return functions.containsKey(function);
    }

    @Override
    public CompletableFuture<Outcome> start(String function, byte[] event) {
        try {
            JsonNode document = JSON.readTree(event);
            events.add(document);
            return CompletableFuture.completedFuture(functions.get(function).apply(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
