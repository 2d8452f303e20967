package dev.jampx.client.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.Credentials;
import dev.jampx.client.service.Blocking;
import dev.jampx.client.service.JsonExchange;
import dev.jampx.client.service.ServiceClock;
import dev.jampx.client.signature.Signer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A service that speaks AWS JSON 1.1 to whoever signs.
 *
 * @param exchange sends requests
 * @param endpoint where the service is
 * @param target what the names of its operations begin with
 * @param signer signs requests
 * @param credentials whose signature it is
 * @param clock dates the signatures
 */
record SignedService(
        JsonExchange exchange,
        URI endpoint,
        String target,
        Signer signer,
        Credentials credentials,
        ServiceClock clock) {

    /**
     * Runs an operation.
     *
     * @param repeatable whether it does no harm to run it twice
     * @throws dev.jampx.client.service.ServiceRefusal if the service refuses
     */
    JsonNode call(String operation, ObjectNode input, boolean repeatable) {
        byte[] body = input.toString().getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers =
                Map.of("content-type", "application/x-amz-json-1.1", "x-amz-target", target + operation);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoint).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        signer.sign(credentials, "POST", endpoint, headers, body, clock.instant())
                .forEach(request::header);
        return Blocking.await(exchange.send(operation, request.build(), repeatable));
    }
}
