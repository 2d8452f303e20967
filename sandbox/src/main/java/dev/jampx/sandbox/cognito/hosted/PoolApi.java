package dev.jampx.sandbox.cognito.hosted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.json.JsonService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs operations of the pool's API for people who fill in forms: what it refuses apps it refuses them. */
final class PoolApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WireService api;

    PoolApi(WireService api) {
        this.api = api;
    }

    /**
     * Runs an operation.
     *
     * @throws CognitoFailure when it is refused
     */
    ObjectNode run(String operation, ObjectNode input) {
        WireResponse response = api.handle(new WireRequest(
                "POST",
                "/",
                "",
                Map.of(
                        "x-amz-target",
                        List.of(JsonService.USER_POOLS.target() + operation),
                        "content-type",
                        List.of("application/x-amz-json-1.1")),
                input.toString().getBytes(StandardCharsets.UTF_8)));
        JsonNode answer = read(response.body());
        if (response.status() != 200) {
            throw new CognitoFailure(
                    answer.path("__type").asText(), answer.path("message").asText());
        }
        return (ObjectNode) answer;
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException("the API answers in JSON", e);
        }
    }
}
