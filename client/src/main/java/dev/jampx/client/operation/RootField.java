package dev.jampx.client.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.graphql.GraphQlRequest;
import dev.jampx.client.graphql.Repetition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a root type, and how it is called.
 *
 * @param kind {@code query}, {@code mutation} or {@code subscription}
 * @param name its name
 * @param arguments the types of its arguments by their names
 */
public record RootField(String kind, String name, Map<String, String> arguments) {

    private static final String QUERY = "query";

    /** A query; {@code arguments} are written as in SDL, {@code limit: Int}. */
    public static RootField query(String name, String... arguments) {
        return of(QUERY, name, arguments);
    }

    /** A mutation; {@code arguments} are written as in SDL. */
    public static RootField mutation(String name, String... arguments) {
        return of("mutation", name, arguments);
    }

    /** A subscription; {@code arguments} are written as in SDL. */
    public static RootField subscription(String name, String... arguments) {
        return of("subscription", name, arguments);
    }

    private static RootField of(String kind, String name, String... arguments) {
        Map<String, String> types = new LinkedHashMap<>();
        Stream.of(arguments)
                .map(argument -> argument.split(": ", 2))
                .forEach(argument -> types.put(argument[0], argument[1]));
        return new RootField(kind, name, types);
    }

    /**
     * The operation that calls it, with those arguments alone that are given.
     *
     * @param variables the arguments by name
     * @param selection what is read of the result; empty if it is a scalar
     */
    public GraphQlRequest request(Map<String, @Nullable Object> variables, String selection) {
        return request(variables, Map.of(), selection);
    }

    /**
     * The operation that calls it, where the selection has variables of its own.
     *
     * @param variables the arguments by name, and the selection's variables
     * @param inSelection the types of the selection's variables by their names
     */
    GraphQlRequest request(Map<String, @Nullable Object> variables, Map<String, String> inSelection, String selection) {
        List<String> given =
                arguments.keySet().stream().filter(variables::containsKey).toList();
        Map<String, String> declared = new LinkedHashMap<>();
        given.forEach(argument -> declared.put(argument, arguments.get(argument)));
        declared.putAll(inSelection);
        String declarations = declared.entrySet().stream()
                .map(variable -> "$" + variable.getKey() + ": " + variable.getValue())
                .collect(Collectors.joining(", "));
        String call = given.stream().map(name -> name + ": $" + name).collect(Collectors.joining(", "));
        return new GraphQlRequest(
                kind + inParentheses(declarations) + " { " + name + inParentheses(call)
                        + (selection.isEmpty() ? "" : " { " + selection + " }") + " }",
                variables);
    }

    private static String inParentheses(String list) {
        return list.isEmpty() ? "" : "(" + list + ")";
    }

    /**
     * Calls it.
     *
     * @param decode makes the result of the field's value, which may be null
     * @return the result; fails with {@link dev.jampx.client.failure.GraphQlException} if the answer has errors
     */
    public <T extends @Nullable Object> CompletableFuture<T> call(
            GraphQlClient client,
            Map<String, @Nullable Object> variables,
            String selection,
            Function<JsonNode, T> decode) {
        return call(
                client,
                variables,
                selection,
                decode,
                kind.equals(QUERY) ? Repetition.always() : Repetition.notIfExecuted());
    }

    /** Calls it; {@code repetition} says when the call may be sent again. */
    public <T extends @Nullable Object> CompletableFuture<T> call(
            GraphQlClient client,
            Map<String, @Nullable Object> variables,
            String selection,
            Function<JsonNode, T> decode,
            Repetition repetition) {
        return client.execute(request(variables, selection), repetition)
                .thenApply(response -> decode.apply(response.field(name)));
    }

    /**
     * Calls it, a mutation that changes or deletes a row.
     *
     * @param input its input
     * @param options what is asked for besides
     * @param decode reads the row
     */
    public <T> CompletableFuture<T> write(
            GraphQlClient client,
            Map<String, @Nullable Object> input,
            WriteOptions<?, ?> options,
            Function<JsonNode, T> decode) {
        return call(client, withInput(options, input), options.selection().text(), decode, Repetition.ofOneWrite());
    }

    /**
     * Calls it, a mutation that creates a row. If the input has the row's key, an answer that got lost does no harm: the row is looked for.
     *
     * @param input its input
     * @param options what is asked for besides
     * @param get the query that reads such a row by its key, if there is one
     * @param decode reads the row
     */
    public <T> CompletableFuture<T> create(
            GraphQlClient client,
            Map<String, @Nullable Object> input,
            WriteOptions<?, ?> options,
            @Nullable RootField get,
            Function<JsonNode, T> decode) {
        String selection = options.selection().text();
        return call(client, withInput(options, input), selection, decode, repetition(input, selection, get));
    }

    private Repetition repetition(Map<String, @Nullable Object> input, String selection, @Nullable RootField get) {
        if (get == null || !input.keySet().containsAll(get.arguments.keySet())) {
            return Repetition.notIfExecuted();
        }
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        get.arguments.keySet().forEach(field -> key.put(field, input.get(field)));
        return Repetition.ofCreation(get.request(key, selection), get.name, name, input);
    }

    private static Map<String, @Nullable Object> withInput(
            WriteOptions<?, ?> options, Map<String, @Nullable Object> input) {
        Map<String, @Nullable Object> variables = new LinkedHashMap<>(options.variables());
        variables.put("input", input);
        return variables;
    }

    /**
     * Subscribes to it.
     *
     * @param decode makes the result of an event's value
     */
    public <T> Flow.Publisher<T> subscribe(
            GraphQlClient client,
            Map<String, @Nullable Object> variables,
            String selection,
            Function<JsonNode, T> decode) {
        return client.subscribe(request(variables, selection), data -> decode.apply(data.path(name)));
    }
}
