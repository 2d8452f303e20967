package dev.jampx.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list's filter, as the table applies it, for rows that come by events. AppSync's own filters of subscriptions cannot take its place: they say nothing of
 * a row that does not pass any more.
 */
public final class RowFilter implements Predicate<JsonNode> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode filter;

    private RowFilter(JsonNode filter) {
        this.filter = filter;
    }

    /**
     * The filter that {@code filter} is as an argument of a list.
     *
     * @param filter fields with their comparisons, {@code and}, {@code or}, {@code not}; null or empty if all rows pass
     */
    public static RowFilter of(@Nullable Map<String, ? extends @Nullable Object> filter) {
        return new RowFilter(JSON.valueToTree(filter == null ? Map.of() : Scalars.encode(filter)));
    }

    @Override
    public boolean test(JsonNode row) {
        return passes(filter, row);
    }

    private static boolean passes(JsonNode filter, JsonNode row) {
        return filter.properties().stream().allMatch(part -> passes(part.getKey(), part.getValue(), row));
    }

    private static boolean passes(String name, JsonNode value, JsonNode row) {
        return switch (name) {
            case "and" -> elements(value).allMatch(filter -> passes(filter, row));
            case "or" -> elements(value).anyMatch(filter -> passes(filter, row));
            case "not" -> !passes(value, row);
            default ->
                value.properties().stream().allMatch(comparison -> Comparisons.of(comparison.getKey())
                        .test(row.path(name), comparison.getValue()));
        };
    }

    private static Stream<JsonNode> elements(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }
}
