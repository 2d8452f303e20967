package dev.jampx.client.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A service that speaks AWS JSON over real HTTP. Calls of Cognito's user pools are held against the published model of its API. */
public final class FakeService implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USER_POOLS = "AWSCognitoIdentityProviderService.";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Function<Call, Reply>> operations = new ConcurrentHashMap<>();

    /** What was called, in order. */
    public final List<Call> calls = new CopyOnWriteArrayList<>();

    /** What was wrong about calls. */
    public final List<String> complaints = new CopyOnWriteArrayList<>();

    /** Starts it on a free port. */
    public FakeService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /**
     * A call.
     *
     * @param operation the operation's name; the path, where none is named
     * @param headers its headers, the first value of each
     * @param input its input
     */
    public record Call(String operation, Map<String, String> headers, JsonNode input) {}

    /**
     * An answer.
     *
     * @param status its status; 0 for a connection that breaks instead
     * @param headers its headers
     * @param body its body
     */
    public record Reply(int status, Map<String, String> headers, String body) {

        /** An output. */
        public static Reply of(JsonNode output) {
            return new Reply(200, Map.of(), output.toString());
        }

        /** An output, from JSON with single quotes. */
        public static Reply of(String output) {
            return new Reply(200, Map.of(), output.replace('\'', '"'));
        }

        /** A refusal. */
        public static Reply refusal(int status, String type, String message) {
            ObjectNode body = JSON.createObjectNode().put("__type", type).put("message", message);
            return new Reply(status, Map.of("x-amzn-errortype", type + ":"), body.toString());
        }

        /** No answer. */
        public static Reply broken() {
            return new Reply(0, Map.of(), "");
        }

        /** The same with one more header. */
        public Reply header(String name, String value) {
            return new Reply(status, Map.of(name, value), body);
        }
    }

    /** Has an operation answered so from now on. */
    public FakeService on(String operation, Function<Call, Reply> answer) {
        operations.put(operation, answer);
        return this;
    }

    /** Has an operation answered so from now on. */
    public FakeService on(String operation, Reply answer) {
        return on(operation, call -> answer);
    }

    /** Where it is. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** The inputs of an operation, in order. */
    public List<JsonNode> inputs(String operation) {
        return calls.stream()
                .filter(call -> call.operation().equals(operation))
                .map(Call::input)
                .toList();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = call(exchange);
            calls.add(call);
            Reply reply = Optional.ofNullable(operations.get(call.operation()))
                    .orElseThrow(() -> new AssertionError("nobody expected " + call.operation()))
                    .apply(call);
            if (reply.status() == 0) {
                return;
            }
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (RuntimeException | Error failure) {
            complaints.add(failure.toString());
        }
    }

    private Call call(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        JsonNode input = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
        Map<String, String> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        String target = headers.getOrDefault("x-amz-target", "");
        if (target.startsWith(USER_POOLS)) {
            complaints.addAll(PublishedApi.complaints(target.substring(USER_POOLS.length()), input));
        }
        String operation =
                target.isEmpty() ? exchange.getRequestURI().getPath() : target.substring(target.indexOf('.') + 1);
        return new Call(operation, headers, input);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
