package dev.jampx.client.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** The kinds of errors that programs handle, by AppSync's names for them. */
enum ErrorKind {
    /** By a rule ({@code Unauthorized}), or before any rule is asked. */
    UNAUTHORIZED(
            Set.of(
                    "Unauthorized",
                    "UnauthorizedException",
                    "AccessDeniedException",
                    "ExpiredTokenException",
                    "IncompleteSignatureException",
                    "InvalidSignatureException",
                    "MissingAuthenticationTokenException",
                    "UnrecognizedClientException"),
            UnauthorizedException::new),

    /** By the table. */
    CONDITION(Set.of("ConditionalCheckFailedException"), ConditionalCheckFailedException::new),

    /** By the API, a table or a function. */
    THROTTLED(
            Set.of(
                    "LimitExceededError",
                    "LimitExceededException",
                    "ProvisionedThroughputExceededException",
                    "RequestLimitExceeded",
                    "ThrottlingException",
                    "TooManyRequestsException"),
            ThrottledException::new),

    /** Those that have a name; most have none. */
    VALIDATION(
            Set.of(
                    "BadRequestException",
                    "MalformedHttpRequestException",
                    "RequestEntityTooLargeException",
                    "UnsupportedOperation",
                    "ValidationException"),
            ValidationException::new),

    /** Whatever a function throws: its types are the function's own. */
    FUNCTION(Set.of(), FunctionFailedException::new),

    /** All others. */
    OTHER(Set.of(), GraphQlException::new);

    /** What comes of a resolver that gave nothing; it has no type either. */
    private static final String NULL_BUBBLE = "Cannot return null for non-nullable type";

    private final Set<String> names;
    private final BiFunction<List<GraphQlError>, JsonNode, GraphQlException> constructor;

    ErrorKind(Set<String> names, BiFunction<List<GraphQlError>, JsonNode, GraphQlException> constructor) {
        this.names = names;
        this.constructor = constructor;
    }

    static ErrorKind of(GraphQlError error) {
        String type = error.errorType();
        if (type == null || type.isEmpty()) {
            // What AppSync finds wrong in a document or a variable has no type, nor has a broken rule of a field.
            return error.message().startsWith(NULL_BUBBLE) ? OTHER : VALIDATION;
        }
        for (ErrorKind kind : values()) {
            if (kind.names.stream().anyMatch(error::isA)) {
                return kind;
            }
        }
        return type.startsWith("Lambda:") ? FUNCTION : OTHER;
    }

    GraphQlException exception(List<GraphQlError> errors, JsonNode data) {
        return constructor.apply(errors, data);
    }
}
