package dev.jampx.client.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.graphql.Repetition;
import dev.jampx.client.model.Page;
import dev.jampx.client.model.PageReader;
import dev.jampx.client.model.ToMany;
import dev.jampx.client.model.ToOne;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the rows that a relation leads to are read, where they did not come with the row that has it.
 *
 * @param relation the relation's field
 * @param keys the fields of the row that has the relation which say where it leads, by the names that {@code query} has for them
 * @param query reads the rows
 */
public record RelationSource(String relation, Map<String, String> keys, Query query) {

    /** Keeps a copy of {@code keys}. */
    public RelationSource {
        keys = Map.copyOf(keys);
    }

    /** Reads the rows of a relation. */
    sealed interface Query {

        /**
         * Reads.
         *
         * @param keys the values of the keys, by the names that this query has for them
         * @param nextToken where the page begins; null for the first
         * @return a row or a connection, or null
         */
        CompletableFuture<JsonNode> read(
                GraphQlClient client, Map<String, @Nullable Object> keys, @Nullable String nextToken);
    }

    /** Reads the row that the relation leads to, by its key. */
    public static RelationSource byKey(String relation, Map<String, String> keys, RootField get, String selection) {
        return new RelationSource(relation, keys, new ByKey(get, selection));
    }

    /** Reads the row that has the relation again, with the relation. */
    public static RelationSource throughOwner(
            String relation, Map<String, String> keys, RootField get, String selection, boolean many) {
        return new RelationSource(relation, keys, new ThroughOwner(get, relation, selection, many));
    }

    /** Lists the rows whose fields refer to the row that has the relation. */
    public static RelationSource byFilter(String relation, Map<String, String> keys, RootField list, String selection) {
        return new RelationSource(relation, keys, new ByFilter(list, selection));
    }

    /** The API has no query that reads the rows. */
    public static RelationSource none(String relation) {
        return new RelationSource(relation, Map.of(), new None(relation));
    }

    /**
     * The relation of {@code row}, if it leads to one row.
     *
     * @param row the row that has it
     * @param decode reads the row that it leads to
     */
    public <T> ToOne<T> toOne(JsonNode row, GraphQlClient client, Function<JsonNode, T> decode) {
        if (row.has(relation)) {
            return ToOne.loaded(first(row.get(relation), decode).orElse(null));
        }
        Map<String, @Nullable Object> values = values(row);
        return ToOne.unloaded(
                values,
                () -> values.containsValue(null)
                        ? CompletableFuture.completedFuture(Optional.empty())
                        : firstRow(client, values, null, decode));
    }

    /** A page that was filtered can be empty and not be the last. */
    private <T> CompletableFuture<Optional<T>> firstRow(
            GraphQlClient client,
            Map<String, @Nullable Object> values,
            @Nullable String nextToken,
            Function<JsonNode, T> decode) {
        return query.read(client, values, nextToken).thenCompose(found -> {
            Optional<T> row = first(found, decode);
            JsonNode next = found.path("nextToken");
            return row.isPresent() || !found.has("items") || !next.isTextual()
                    ? CompletableFuture.completedFuture(row)
                    : firstRow(client, values, next.textValue(), decode);
        });
    }

    /**
     * The relation of {@code row}, if it leads to any number of rows.
     *
     * @param row the row that has it
     * @param decode reads a row that it leads to
     */
    public <T> ToMany<T> toMany(JsonNode row, GraphQlClient client, Function<JsonNode, T> decode) {
        Map<String, @Nullable Object> values = values(row);
        PageReader<T> pages =
                nextToken -> query.read(client, values, nextToken).thenApply(found -> Connections.page(found, decode));
        if (!row.has(relation)) {
            return ToMany.unloaded(values, pages);
        }
        Page<T> first = Connections.page(row.get(relation), decode);
        return ToMany.loaded(values, first, pages);
    }

    private static <T> Optional<T> first(JsonNode found, Function<JsonNode, T> decode) {
        JsonNode row = found.has("items") ? found.get("items").path(0) : found;
        return row.isObject() ? Optional.of(decode.apply(row)) : Optional.empty();
    }

    private Map<String, @Nullable Object> values(JsonNode row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        keys.forEach((name, field) -> values.put(name, plain(row.path(field))));
        return values;
    }

    private static @Nullable Object plain(JsonNode value) {
        if (value.isNumber()) {
            return value.numberValue();
        }
        return value.isTextual() ? value.textValue() : null;
    }

    private record ByKey(RootField get, String selection) implements Query {

        @Override
        public CompletableFuture<JsonNode> read(
                GraphQlClient client, Map<String, @Nullable Object> keys, @Nullable String nextToken) {
            return get.call(client, keys, selection, row -> row);
        }
    }

    private record ThroughOwner(RootField get, String relation, String selection, boolean many) implements Query {

        @Override
        public CompletableFuture<JsonNode> read(
                GraphQlClient client, Map<String, @Nullable Object> keys, @Nullable String nextToken) {
            if (!many) {
                return get.call(client, keys, relation + " { " + selection + " }", row -> row.path(relation));
            }
            Map<String, @Nullable Object> variables = new LinkedHashMap<>(keys);
            String token = freeName(keys);
            variables.put(token, nextToken);
            String pages = relation + "(nextToken: $" + token + ") { items { " + selection + " } nextToken }";
            return client.execute(get.request(variables, Map.of(token, "String"), pages), Repetition.always())
                    .thenApply(response -> response.field(get.name()).path(relation));
        }

        private static String freeName(Map<String, @Nullable Object> taken) {
            String name = "nextToken";
            while (taken.containsKey(name)) {
                name += "_";
            }
            return name;
        }
    }

    private record ByFilter(RootField list, String selection) implements Query {

        @Override
        public CompletableFuture<JsonNode> read(
                GraphQlClient client, Map<String, @Nullable Object> keys, @Nullable String nextToken) {
            Map<String, @Nullable Object> filter = new LinkedHashMap<>();
            keys.forEach((field, value) -> filter.put(field, Collections.singletonMap("eq", value)));
            Map<String, @Nullable Object> variables = new LinkedHashMap<>();
            variables.put("filter", filter);
            variables.put("nextToken", nextToken);
            return list.call(client, variables, "items { " + selection + " } nextToken", page -> page);
        }
    }

    private record None(String relation) implements Query {

        @Override
        public CompletableFuture<JsonNode> read(
                GraphQlClient client, Map<String, @Nullable Object> keys, @Nullable String nextToken) {
            return CompletableFuture.failedFuture(new UnsupportedOperationException("The API has no query that reads "
                    + relation + ": name it in the selection of what reads the row."));
        }
    }
}
