package dev.jampx.cdk.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers {@code GetParameters} as the Parameter Store does. */
final class ParameterStoreStandIn implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, String> parameters = new ConcurrentHashMap<>();
    private final List<List<String>> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<Map<String, String>> headers = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger busy = new AtomicInteger();
    private volatile String refusal = "";

    ParameterStoreStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void put(String name, String value) {
        parameters.put(name, value);
    }

    /** Lets the next requests fail as if the service were throttled. */
    void busyFor(int requests) {
        busy.set(requests);
    }

    /** Refuses everything. */
    void refuse(String error) {
        refusal = error;
    }

    /** The names of each request. */
    List<List<String>> asked() {
        return List.copyOf(asked);
    }

    /** The headers of each request. */
    List<Map<String, String>> headers() {
        return List.copyOf(headers);
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody());
        headers.add(Map.of(
                "host", exchange.getRequestHeaders().getFirst("Host"),
                "target", exchange.getRequestHeaders().getFirst("X-Amz-Target"),
                "date", exchange.getRequestHeaders().getFirst("X-Amz-Date"),
                "token", exchange.getRequestHeaders().getFirst("X-Amz-Security-Token"),
                "authorization", exchange.getRequestHeaders().getFirst("Authorization"),
                "body", request.toString()));
        if (busy.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            send(exchange, 400, "{\"__type\":\"ThrottlingException\",\"message\":\"Rate exceeded\"}");
        } else if (!refusal.isEmpty()) {
            send(exchange, 400, refusal);
        } else {
            List<String> names = new ArrayList<>();
            request.get("Names").forEach(name -> names.add(name.asText()));
            asked.add(names);
            ObjectNode answer = JSON.createObjectNode();
            var found = answer.putArray("Parameters");
            var invalid = answer.putArray("InvalidParameters");
            for (String name : names) {
                String value = parameters.get(name);
                if (value == null) {
                    invalid.add(name);
                } else {
                    found.addObject()
                            .put("Name", name)
                            .put("Type", "SecureString")
                            .put("Value", value)
                            .put("Version", 1);
                }
            }
            send(exchange, 200, answer.toString());
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
