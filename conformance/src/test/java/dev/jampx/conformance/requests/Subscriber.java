package dev.jampx.conformance.requests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.WireSocket;
import dev.jampx.sandbox.wire.WireSocketListener;
import dev.jampx.sandbox.wire.WireUpgrade;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of the real-time endpoint that follows one field, over a socket in memory. */
final class Subscriber implements WireSocket, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "s";

    /** Far more than any message needs. */
    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final WireSocketListener endpoint;

    private Subscriber(WireSocketListener endpoint) {
        this.endpoint = endpoint;
    }

    /** Opens a connection to {@code realTime} as {@code caller}. */
    static Subscriber open(WireService realTime, RequestingCaller caller) {
        Map<String, List<String>> headers = new TreeMap<>(caller.headers());
        headers.put("sec-websocket-protocol", List.of("graphql-ws"));
        WireUpgrade upgrade = realTime.upgrade(new WireRequest("GET", "/graphql/realtime", "", headers, new byte[0]));
        if (!(upgrade instanceof WireUpgrade.Accepted accepted)) {
            throw new IllegalStateException(upgrade.toString());
        }
        Subscriber subscriber = new Subscriber(accepted.listener());
        subscriber.endpoint.opened(subscriber);
        return subscriber;
    }

    /** Subscribes, and gives the endpoint's answer: {@code start_ack} or {@code error}. */
    JsonNode start(RequestingCaller caller, GraphQlRequest request) {
        ObjectNode message = JSON.createObjectNode().put("id", ID).put("type", "start");
        ObjectNode payload =
                message.putObject("payload").put("data", request.json().toString());
        ObjectNode authorization =
                payload.putObject("extensions").putObject("authorization").put("host", "localhost");
        caller.headers().forEach((name, values) -> authorization.put(name, values.get(0)));
        endpoint.received(message.toString());
        return next();
    }

    /** Whether an event has come by now. Messages keep their order, so that the answer to a question ends the waiting. */
    boolean hasHeard() {
        endpoint.received("{\"id\":\"question\",\"type\":\"stop\"}");
        boolean heard = false;
        for (JsonNode message = next(); !message.path("id").asText().equals("question"); message = next()) {
            if (heard || !message.path("type").asText().equals("data")) {
                throw new IllegalStateException("not one event but " + message);
            }
            heard = true;
        }
        return heard;
    }

    private JsonNode next() {
        try {
            String message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("no message in time");
            }
            return JSON.readTree(message);
        } catch (InterruptedException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void send(String message, Runnable done) {
        if (!message.equals("{\"type\":\"ka\"}")) {
            messages.add(message);
        }
        done.run();
    }

    @Override
    public void close(int code, String reason) {
        messages.add(JSON.createObjectNode()
                .put("type", "closed")
                .put("reason", reason)
                .toString());
    }

    @Override
    public void close() {
        endpoint.closed();
    }
}
