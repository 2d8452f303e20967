package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.failure.AuthFailures;
import dev.jampx.client.service.JsonService;
import dev.jampx.client.service.ServiceRefusal;
import dev.jampx.client.service.Stages;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The user pool's API, for one app client.
 *
 * @param service sends the calls
 * @param clientId the app client
 * @param clientMetadata what the user pool's functions are given
 */
record UserPoolApi(JsonService service, String clientId, Map<String, String> clientMetadata) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    UserPoolApi {
        clientMetadata = Map.copyOf(clientMetadata);
    }

    /** An empty input. */
    static ObjectNode input() {
        return JSON.objectNode();
    }

    /** An input with the app client and the metadata. */
    ObjectNode clientInput() {
        return withMetadata(input().put("ClientId", clientId));
    }

    /** Adds the metadata to an input. */
    ObjectNode withMetadata(ObjectNode input) {
        if (!clientMetadata.isEmpty()) {
            put(input, "ClientMetadata", clientMetadata);
        }
        return input;
    }

    /** Puts texts into an input, as an object. */
    static void put(ObjectNode input, String name, Map<String, String> texts) {
        ObjectNode object = input.putObject(name);
        texts.forEach(object::put);
    }

    /** Puts attributes into an input, as Cognito writes them. */
    static void putAttributes(ObjectNode input, String name, Map<String, String> attributes) {
        attributes.forEach((key, value) ->
                input.withArray("/" + name).addObject().put("Name", key).put("Value", value));
    }

    /** Runs an operation that does no harm when it is run twice. */
    CompletableFuture<JsonNode> repeatable(String operation, ObjectNode input) {
        return typed(service.call(operation, input, true));
    }

    /** Runs an operation that must not be run twice. */
    CompletableFuture<JsonNode> once(String operation, ObjectNode input) {
        return typed(service.call(operation, input, false));
    }

    /** The same call, which fails with the exceptions that programs handle. */
    static <T> CompletableFuture<T> typed(CompletableFuture<T> call) {
        return call.handle((value, failure) -> {
            if (failure == null) {
                return value;
            }
            Throwable cause = Stages.cause(failure);
            throw new CompletionException(cause instanceof ServiceRefusal refusal ? AuthFailures.of(refusal) : cause);
        });
    }
}
