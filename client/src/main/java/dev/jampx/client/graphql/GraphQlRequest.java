package dev.jampx.client.graphql;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL operation.
 *
 * @param document a document with one operation
 * @param variables its variables: maps, lists, strings, numbers, booleans, null
 */
public record GraphQlRequest(String document, Map<String, @Nullable Object> variables) {

    /** Keeps a copy of {@code variables}. */
    public GraphQlRequest {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /** An operation without variables. */
    public static GraphQlRequest of(String document) {
        return new GraphQlRequest(document, Map.of());
    }
}
