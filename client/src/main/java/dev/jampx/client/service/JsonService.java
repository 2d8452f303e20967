package dev.jampx.client.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.concurrent.CompletableFuture;

/**
 * A service that speaks AWS JSON 1.1, such as Cognito.
 *
 * @param exchange sends requests
 * @param endpoint where the service is
 * @param target what the names of its operations begin with, such as {@code AWSCognitoIdentityProviderService.}
 */
public record JsonService(JsonExchange exchange, URI endpoint, String target) {

    private static final String CONTENT_TYPE = "application/x-amz-json-1.1";

    /**
     * Runs an operation.
     *
     * @param operation its name
     * @param input its input
     * @param repeatable whether it does no harm to run it twice
     * @return its output; fails as {@link JsonExchange#send} says
     */
    public CompletableFuture<JsonNode> call(String operation, ObjectNode input, boolean repeatable) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("content-type", CONTENT_TYPE)
                .header("x-amz-target", target + operation)
                .header("cache-control", "no-store")
                .POST(HttpRequest.BodyPublishers.ofString(input.toString()))
                .build();
        return exchange.send(operation, request, repeatable);
    }
}
