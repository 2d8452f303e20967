package dev.jampx.examples.herofaq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/**
 * GraphQL over HTTP.
 *
 * @param endpoint where
 * @param authorization the {@code Authorization} header; empty for none
 */
record GraphQl(URI endpoint, String authorization) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Status and body of an answer. */
    record Answer(int status, JsonNode body) {

        /** The data at {@code pointer}; fails the test if there are errors. */
        JsonNode data(String pointer) {
            if (body.hasNonNull("errors")) {
                throw new AssertionError(body.toPrettyString());
            }
            return body.at("/data" + pointer);
        }

        /** A part of the first error. */
        String error(String part) {
            return body.at("/errors/0/" + part).asText();
        }
    }

    Answer send(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
        if (!authorization.isEmpty()) {
            request.header("authorization", authorization);
        }
        HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }

    Answer send(String document) throws IOException, InterruptedException {
        return send(document, Map.of());
    }
}
