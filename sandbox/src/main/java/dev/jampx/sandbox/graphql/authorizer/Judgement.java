package dev.jampx.sandbox.graphql.authorizer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What an authorizer answered.
 *
 * @param authorized whether the caller may come in
 * @param resolverContext what resolvers are told, a JSON object
 * @param deniedFields what the caller may not have all the same
 * @param lifetime for how long the judgement holds, if it says so
 */
public record Judgement(
        boolean authorized, String resolverContext, DeniedFields deniedFields, Optional<Duration> lifetime) {

    private static final int CONTEXT_LIMIT = 5 * 1024 * 1024;
    private static final int LONGEST_LIFE_SECONDS = 3_600;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws AuthorizerFailedException when the answer is none that AppSync takes */
    static Judgement read(byte[] answer, String apiId) throws AuthorizerFailedException {
        JsonNode document;
        try {
            document = JSON.readTree(answer);
        } catch (IOException e) {
            throw new AuthorizerFailedException("its answer is not JSON");
        }
        if (!document.path("isAuthorized").isBoolean()) {
            throw new AuthorizerFailedException("its answer must have isAuthorized, true or false");
        }
        return new Judgement(
                document.get("isAuthorized").booleanValue(),
                context(document.path("resolverContext")),
                DeniedFields.of(document.path("deniedFields"), apiId),
                lifetime(document.path("ttlOverride")));
    }

    private static String context(JsonNode written) throws AuthorizerFailedException {
        if (written.isMissingNode() || written.isNull()) {
            return "{}";
        }
        if (!(written instanceof ObjectNode object)) {
            throw new AuthorizerFailedException("resolverContext must be an object");
        }
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            if (entry.getValue().isContainerNode()) {
                throw new AuthorizerFailedException(
                        "resolverContext must hold keys and values, and nothing inside of them: " + entry.getKey()
                                + " is an object or a list");
            }
        }
        try {
            byte[] text = JSON.writeValueAsBytes(object);
            if (text.length > CONTEXT_LIMIT) {
                throw new AuthorizerFailedException("resolverContext is larger than 5 MB");
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
        return object.toString();
    }

    private static Optional<Duration> lifetime(JsonNode written) throws AuthorizerFailedException {
        if (written.isMissingNode() || written.isNull()) {
            return Optional.empty();
        }
        if (!written.canConvertToInt() || written.intValue() < 0) {
            throw new AuthorizerFailedException("ttlOverride must be a number of seconds");
        }
        return Optional.of(Duration.ofSeconds(Math.min(written.intValue(), LONGEST_LIFE_SECONDS)));
    }
}
