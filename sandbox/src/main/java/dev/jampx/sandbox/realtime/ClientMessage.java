package dev.jampx.sandbox.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * A message of a client.
 *
 * @param type what it is; empty if it does not say
 * @param id the subscription it is about; empty if it does not say
 * @param payload what it carries; missing if nothing
 */
record ClientMessage(String type, String id, JsonNode payload) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Reads a message; of one that cannot be read, nothing is known. */
    static ClientMessage read(String message) {
        try {
            JsonNode node = JSON.readTree(message);
            return new ClientMessage(text(node.path("type")), text(node.path("id")), node.path("payload"));
        } catch (JsonProcessingException malformed) {
            return new ClientMessage("", "", MissingNode.getInstance());
        }
    }

    private static String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : "";
    }
}
