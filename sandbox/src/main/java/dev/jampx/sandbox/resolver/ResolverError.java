package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error that a resolver raised, as {@code util.error} takes it.
 *
 * @param message what went wrong
 * @param type the error's type, such as {@code DynamoDB:ConditionalCheckFailedException}
 * @param data what goes into the error's {@code data}; JSON null when there is nothing
 * @param info what goes into the error's {@code errorInfo}; JSON null when there is nothing
 */
public record ResolverError(String message, Optional<String> type, JsonNode data, JsonNode info) {

    /** An error with a type and nothing else. */
    public static ResolverError of(String type, String message) {
        return new ResolverError(message, Optional.of(type), NullNode.getInstance(), NullNode.getInstance());
    }

    /** What a field has for an error that is not there when the time of its request is up. */
    public static ResolverError timedOut() {
        return of("ExecutionTimeout", "Execution timed out.");
    }

    /** Its type, if it has one, and its message. */
    String described() {
        return type.map(name -> name + ": " + message).orElse(message);
    }

    static ResolverError read(JsonNode thrown) {
        JsonNode type = thrown.path("type");
        return new ResolverError(
                thrown.path("message").asText(),
                type.isNull() || type.isMissingNode() ? Optional.empty() : Optional.of(type.asText()),
                orNull(thrown.get("data")),
                orNull(thrown.get("info")));
    }

    private static JsonNode orNull(@Nullable JsonNode node) {
        return node == null ? NullNode.getInstance() : node;
    }
}
