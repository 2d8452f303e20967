package dev.jampx.client.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.model.ObservedList;
import dev.jampx.client.model.ObservedQuery;
import dev.jampx.client.model.RowChange;
import dev.jampx.client.model.RowFilter;
import dev.jampx.client.model.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a model, where the API says when they change.
 *
 * @param list the query that lists them
 * @param onCreate the subscription to new rows
 * @param onUpdate the subscription to changed rows
 * @param onDelete the subscription to deleted rows
 */
public record Observable(RootField list, RootField onCreate, RootField onUpdate, RootField onDelete) {

    /**
     * The rows, now and after each change.
     *
     * @param options which rows, and what of them
     * @param decode reads a row
     * @param key the key of a row
     */
    public <T> Flow.Publisher<Snapshot<T>> observe(
            GraphQlClient client,
            ObservationOptions<?, ?> options,
            Function<JsonNode, T> decode,
            Function<T, Object> key) {
        Map<String, @Nullable Object> variables = options.variables();
        String row = options.selection().text();
        String rows = Connections.selection(options.selection());
        return new ObservedQuery<>(
                client,
                new ObservedList<>(
                        nextToken -> list.call(
                                client, page(variables, nextToken), rows, page -> Connections.page(page, decode)),
                        List.of(
                                RowChange.written(onCreate.request(Map.of(), row), onCreate.name()),
                                RowChange.written(onUpdate.request(Map.of(), row), onUpdate.name()),
                                RowChange.deleted(onDelete.request(Map.of(), row), onDelete.name())),
                        decode,
                        RowFilter.of(filter(variables)),
                        key));
    }

    private static Map<String, @Nullable Object> page(
            Map<String, @Nullable Object> variables, @Nullable String nextToken) {
        Map<String, @Nullable Object> page = new LinkedHashMap<>(variables);
        if (nextToken != null) {
            page.put("nextToken", nextToken);
        }
        return page;
    }

    private static Map<String, @Nullable Object> filter(Map<String, @Nullable Object> variables) {
        Map<String, @Nullable Object> filter = new LinkedHashMap<>();
        if (variables.get("filter") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> filter.put(String.valueOf(name), value));
        }
        return filter;
    }
}
