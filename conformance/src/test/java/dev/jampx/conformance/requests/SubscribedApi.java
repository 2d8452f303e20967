package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.graphql.GraphQlService;
import dev.jampx.sandbox.wire.WireRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * jampx's subscriptions, in the sandbox.
 *
 * @param service serves an {@link EventApi}
 * @param defaultMode the mode in which its mutations may be called
 */
record SubscribedApi(GraphQlService service, AuthorizationMode defaultMode) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What becomes of a subscription.
     *
     * @param answer as that to a query: for the field a list that tells of each event whether it came, or an error
     * @param events what the mutations answered
     */
    record Heard(JsonNode answer, ArrayNode events) {}

    /** Subscribes, and lets all events happen if that is possible. */
    Heard heard(SubscriptionRequest subscription) {
        try (Subscriber subscriber = Subscriber.open(service.realTime(), subscription.caller())) {
            JsonNode started = subscriber.start(subscription.caller(), subscription.request());
            ArrayNode events = JSON.createArrayNode();
            if (!started.path("type").asText().equals("start_ack")) {
                return new Heard(refusal(subscription, started.at("/payload/errors")), events);
            }
            ObjectNode answer = JSON.createObjectNode();
            ArrayNode heard = answer.putObject("data").putArray(subscription.field());
            for (SubscriptionRequest.Event event : subscription.events()) {
                events.add(happen(event));
                heard.add(subscriber.hasHeard());
            }
            answer.putArray("errors");
            return new Heard(answer, events);
        }
    }

    private static JsonNode refusal(SubscriptionRequest subscription, JsonNode errors) {
        ObjectNode answer = JSON.createObjectNode();
        answer.putObject("data").putNull(subscription.field());
        ArrayNode rendered = answer.putArray("errors");
        errors.forEach(error -> {
            ObjectNode shape = rendered.addObject();
            shape.putArray("path").add(subscription.field());
            shape.set("errorType", error.get("errorType"));
            shape.set("message", error.get("message"));
        });
        return answer;
    }

    private JsonNode happen(SubscriptionRequest.Event event) {
        Map<String, List<String>> headers = new TreeMap<>(caller().headers());
        headers.put(EventApi.HEADER, List.of(event.result().toString()));
        byte[] body = GraphQlRequest.of(event.mutation()).json().toString().getBytes(StandardCharsets.UTF_8);
        try {
            JsonNode answer = JSON.readTree(service.handle(new WireRequest("POST", "/graphql", "", headers, body))
                    .body());
            if (answer.path("errors").size() > 0) {
                throw new IllegalStateException(event + " ended in " + answer);
            }
            return answer.get("data").elements().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RequestingCaller caller() {
        return switch (defaultMode) {
            case API_KEY -> RequestingCaller.keyHolder();
            case USER_POOL -> RequestingCaller.user(Map.of("sub", "sub", "username", "somebody"));
            case OIDC -> RequestingCaller.oidc(OidcIssuer.shared().standardClaims());
            case LAMBDA -> RequestingCaller.judged(List.of());
            default -> RequestingCaller.administrator();
        };
    }
}
