package dev.jampx.sandbox.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a process answered to an invocation, or what is answered in its stead.
 *
 * @param outcome how it ended
 * @param payload the answer, or the error as a JSON document
 */
record Answer(Outcome outcome, byte[] payload) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer success(byte[] payload) {
        // A stream handler may write nothing; callers are promised a JSON document.
        byte[] document = payload.length == 0 ? "null".getBytes(StandardCharsets.UTF_8) : payload;
        return new Answer(new Outcome.Succeeded(document), document);
    }

    /** A failure that the platform reports, not the function. */
    static Answer failure(String errorType, String errorMessage) {
        ObjectNode document =
                JSON.createObjectNode().put("errorType", errorType).put("errorMessage", errorMessage);
        try {
            return new Answer(new Outcome.Failed(errorType, errorMessage), JSON.writeValueAsBytes(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("two strings are always JSON", e);
        }
    }

    /** A failure that the function's runtime reports in the document {@code body}. */
    static Answer reported(String errorType, byte[] body) {
        try {
            JsonNode document = JSON.readTree(body);
            String type = document.path("errorType").asText(errorType);
            return new Answer(
                    new Outcome.Failed(type, document.path("errorMessage").asText("")), body);
        } catch (IOException e) {
            return failure(errorType, "");
        }
    }
}
