package dev.jampx.client.failure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the errors of answers. */
public final class GraphQlErrors {

    private GraphQlErrors() {}

    /** The errors in the list {@code errors}; none if it is no list. */
    public static List<GraphQlError> read(JsonNode errors) {
        List<GraphQlError> read = new ArrayList<>();
        if (errors.isArray()) {
            errors.forEach(error -> read.add(readOne(error)));
        }
        return List.copyOf(read);
    }

    private static GraphQlError readOne(JsonNode error) {
        List<Object> path = new ArrayList<>();
        error.path("path").forEach(step -> path.add(step.isNumber() ? (Object) step.intValue() : step.asText()));
        // The real-time endpoint tells some types by number.
        JsonNode type = error.path("errorType");
        return new GraphQlError(
                error.path("message").asText(""),
                type.isMissingNode() || type.isNull() ? null : type.asText(),
                path,
                orNull(error.path("data")),
                orNull(error.path("errorInfo")));
    }

    private static JsonNode orNull(JsonNode node) {
        return node.isMissingNode() ? NullNode.getInstance() : node;
    }
}
