package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.wire.WireRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL request.
 *
 * @param query the document
 * @param operationName which of its operations to run, when it has several
 * @param variables the values of its variables
 */
record RequestBody(String query, Optional<String> operationName, Map<String, @Nullable Object> variables) {

    /** The longest body that is read, in bytes. */
    static final int LIMIT = 1_048_576;

    private static final int TOO_LARGE = 413;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static RequestBody read(WireRequest request) throws RefusedException {
        if (request.body().length == 0) {
            throw new RefusedException(Refusal.malformed("Request body is empty."));
        }
        if (request.body().length > LIMIT) {
            throw new RefusedException(new Refusal(
                    TOO_LARGE,
                    "RequestEntityTooLargeException",
                    "The request body is larger than " + LIMIT + " bytes."));
        }
        JsonNode body = parse(request.body());
        JsonNode query = body.path("query");
        JsonNode variables = body.path("variables");
        JsonNode operation = body.path("operationName");
        boolean wellFormed = query.isTextual()
                && (variables.isObject() || variables.isNull() || variables.isMissingNode())
                && (operation.isTextual() || operation.isNull() || operation.isMissingNode());
        if (!wellFormed) {
            throw new RefusedException(Refusal.malformed("Unable to parse GraphQL query."));
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        variables.properties().forEach(entry -> values.put(entry.getKey(), PlainValues.of(entry.getValue())));
        return new RequestBody(
                query.textValue(), Optional.ofNullable(operation.textValue()).filter(name -> !name.isEmpty()), values);
    }

    private static JsonNode parse(byte[] body) throws RefusedException {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new RefusedException(Refusal.malformed("Unable to parse GraphQL query."));
        }
    }
}
