package dev.jampx.sandbox.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of the real-time endpoint: the JDK's WebSocket, and what has come over it. */
public final class RealTimeClient implements WebSocket.Listener, AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    /** Far more than any answer needs. */
    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private WebSocket socket;
    private int keepAlives;

    private RealTimeClient() {}

    /** Opens a connection whose authorization goes in a subprotocol, as Amplify's client does. */
    public static RealTimeClient open(HttpClient http, URI uri, Map<String, String> authorization) {
        return open(http, uri, "graphql-ws", "header-" + encoded(authorization));
    }

    /** Opens a connection with these subprotocols. */
    public static RealTimeClient open(HttpClient http, URI uri, String subprotocol, String... more) {
        return opening(http, uri, subprotocol, more).join();
    }

    static CompletableFuture<RealTimeClient> opening(HttpClient http, URI uri, String subprotocol, String... more) {
        RealTimeClient client = new RealTimeClient();
        return http.newWebSocketBuilder()
                .subprotocols(subprotocol, more)
                .buildAsync(uri, client)
                .thenApply(socket -> {
                    client.socket = socket;
                    return client;
                });
    }

    public static String encoded(Map<String, String> authorization) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json(authorization));
    }

    /** What the subprotocol has in base 64. */
    public static byte[] json(Map<String, String> authorization) {
        return JSON.valueToTree(authorization).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a token says. */
    static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new IllegalArgumentException(token, e);
        }
    }

    String subprotocol() {
        return socket.getSubprotocol();
    }

    public RealTimeClient send(String message) {
        socket.sendText(message, true).join();
        return this;
    }

    /** Begins a connection; it must be acknowledged. */
    public RealTimeClient init() {
        send("{\"type\":\"connection_init\"}");
        assertThat(next().toString())
                .isEqualTo("{\"type\":\"connection_ack\",\"payload\":{\"connectionTimeoutMs\":300000}}");
        return this;
    }

    public RealTimeClient start(String id, String query, String variables, Map<String, String> authorization) {
        return send(startMessage(id, data(query, variables), authorization));
    }

    /** Starts a subscription; it must be acknowledged. */
    public RealTimeClient started(String id, String query, String variables, Map<String, String> authorization) {
        start(id, query, variables, authorization);
        assertThat(next().toString()).isEqualTo("{\"id\":\"" + id + "\",\"type\":\"start_ack\"}");
        return this;
    }

    /** @param variables JSON, with single quotes */
    public static String data(String query, String variables) {
        try {
            return JSON.createObjectNode()
                    .put("query", query)
                    .<ObjectNode>set("variables", JSON.readTree(variables.replace('\'', '"')))
                    .toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(variables, e);
        }
    }

    public static String startMessage(String id, String data, Map<String, String> authorization) {
        ObjectNode message = JSON.createObjectNode().put("id", id).put("type", "start");
        ObjectNode payload = message.putObject("payload").put("data", data);
        payload.putObject("extensions").set("authorization", JSON.valueToTree(authorization));
        return message.toString();
    }

    /** The next message that is no keep-alive. */
    public JsonNode next() {
        try {
            JsonNode message;
            do {
                message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertThat(message).as("a message in time").isNotNull();
            } while (isKeepAlive(message));
            return message;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isKeepAlive(JsonNode message) {
        boolean keepAlive = message.toString().equals("{\"type\":\"ka\"}");
        keepAlives += keepAlive ? 1 : 0;
        return keepAlive;
    }

    /** How many keep-alives have been passed over. */
    int keepAlives() {
        return keepAlives;
    }

    void sendBinary(byte[] message) {
        socket.sendBinary(ByteBuffer.wrap(message), true).join();
    }

    /** The data of the next message, which must be an event. */
    public JsonNode event(String id) {
        JsonNode message = next();
        assertThat(message.path("type").asText()).as(message.toString()).isEqualTo("data");
        assertThat(message.path("id").asText()).isEqualTo(id);
        return message.at("/payload/data");
    }

    /** The first error of the next message, which must be of {@code type}. */
    public JsonNode error(String type) {
        JsonNode message = next();
        assertThat(message.path("type").asText()).as(message.toString()).isEqualTo(type);
        return message.at("/payload/errors/0");
    }

    /** The status code with which the server has closed the connection. */
    public int closeCode() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** How many messages have come that nobody has looked at. */
    public int waiting() {
        return messages.size();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            try {
                messages.add(JSON.readTree(partial.toString()));
            } catch (JsonProcessingException e) {
                closed.completeExceptionally(e);
            }
            partial.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
