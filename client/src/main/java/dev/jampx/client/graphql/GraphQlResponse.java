package dev.jampx.client.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.failure.GraphQlError;
import dev.jampx.client.failure.GraphQlException;
import java.util.List;

/**
 * What the API answers to an operation.
 *
 * @param data the operation's fields by name; a null or missing node if the operation failed as a whole
 * @param errors the errors; empty if there are none
 */
public record GraphQlResponse(JsonNode data, List<GraphQlError> errors) {

    /** Keeps a copy of {@code errors}. */
    public GraphQlResponse {
        errors = List.copyOf(errors);
    }

    /**
     * This answer.
     *
     * @throws GraphQlException if it has errors
     */
    public GraphQlResponse orThrow() {
        if (!errors.isEmpty()) {
            throw GraphQlException.of(errors, data);
        }
        return this;
    }

    /**
     * What the operation's field {@code name} gave; a null or missing node if nothing.
     *
     * @throws GraphQlException if the answer has errors
     */
    public JsonNode field(String name) {
        return orThrow().data().path(name);
    }
}
