package dev.jampx.client.realtime;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.authorization.Authorization;
import dev.jampx.client.authorization.SignableRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Writes the objects by which connections and subscriptions are authorized: the headers of a request that stands for them, and the host. */
final class AuthorizationObject {

    private static final String CONNECT_BODY = "{}";
    private static final String SIGNED = "AWS4-HMAC-SHA256";

    /** What AppSync's page of the protocol has beside a signature. */
    private static final Map<String, String> BESIDE_SIGNATURE = Map.of(
            "accept", "application/json, text/javascript",
            "content-encoding", "amz-1.0",
            "content-type", "application/json; charset=UTF-8");

    private final RealTimeEndpoint endpoint;

    /**
     * @param endpoint what is authorized for
     */
    AuthorizationObject(RealTimeEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Authorizes a connection. */
    CompletableFuture<ObjectNode> toConnect(Authorization authorization, boolean renew) {
        SignableRequest request =
                new SignableRequest("POST", endpoint.connect(), CONNECT_BODY.getBytes(StandardCharsets.UTF_8));
        return authorization.headers(request, renew).thenApply(this::object);
    }

    /** Authorizes the subscription {@code data}, which carries {@code more} headers. */
    CompletableFuture<ObjectNode> toSubscribe(
            Authorization authorization, String data, Map<String, String> more, boolean renew) {
        SignableRequest request =
                new SignableRequest("POST", endpoint.graphQl(), data.getBytes(StandardCharsets.UTF_8));
        return authorization.headers(request, renew).thenApply(headers -> {
            Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            all.putAll(more);
            all.putAll(headers);
            return object(all);
        });
    }

    private ObjectNode object(Map<String, String> headers) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (headers.entrySet().stream().anyMatch(AuthorizationObject::isSignature)) {
            all.putAll(BESIDE_SIGNATURE);
        }
        all.putAll(headers);
        all.put("host", endpoint.host());
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        all.forEach(object::put);
        return object;
    }

    private static boolean isSignature(Map.Entry<String, String> header) {
        return header.getKey().toLowerCase(Locale.ROOT).equals("authorization")
                && header.getValue().startsWith(SIGNED);
    }
}
