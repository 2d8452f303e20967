package dev.jampx.client.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One error of a GraphQL answer, as AppSync tells it.
 *
 * @param message what is wrong
 * @param errorType AppSync's name for the kind, such as {@code Unauthorized} or {@code DynamoDB:ConditionalCheckFailedException}; null where it has
 *     none
 * @param path the field that failed: names and indexes of lists; empty if it is the whole request
 * @param data what the resolver gave beside the error; a null node if nothing
 * @param errorInfo what the resolver added for the client; a null node if nothing
 */
public record GraphQlError(
        String message, @Nullable String errorType, List<Object> path, JsonNode data, JsonNode errorInfo) {

    /** Keeps a copy of {@code path}. */
    public GraphQlError {
        path = List.copyOf(path);
    }

    /** Whether {@link #errorType} is {@code name}, alone or after the data source's name and a colon. */
    public boolean isA(String name) {
        return errorType != null && (errorType.equals(name) || errorType.endsWith(":" + name));
    }
}
