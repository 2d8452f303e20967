package dev.jampx.client.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes requests as JSON. */
final class RequestBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RequestBody() {}

    /** @throws IllegalArgumentException if a variable is no JSON */
    static String of(GraphQlRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", request.document());
        body.put("variables", request.variables());
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A variable is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
