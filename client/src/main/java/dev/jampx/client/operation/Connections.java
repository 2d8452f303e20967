package dev.jampx.client.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.failure.DecodingException;
import dev.jampx.client.model.Page;
import dev.jampx.client.model.Scalars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what fields of root types give: rows, and pages of rows, which AppSync calls connections. */
public final class Connections {

    private Connections() {}

    /**
     * A page of rows; an empty one if there is none.
     *
     * @param connection an object with {@code items} and {@code nextToken}; rows that are null, which the caller may not see, are left out
     * @param decode reads a row
     */
    public static <T> Page<T> page(JsonNode connection, Function<JsonNode, T> decode) {
        List<T> rows = new ArrayList<>();
        for (JsonNode item : connection.path("items")) {
            if (!item.isNull()) {
                rows.add(decode.apply(item));
            }
        }
        return new Page<>(rows, Scalars.string(connection.path("nextToken")));
    }

    /** The selection of a page whose rows are read as {@code selection} says. */
    public static String selection(Selection selection) {
        return "items { " + selection.text() + " } nextToken";
    }

    /** A row, if there is one. */
    public static <T> Optional<T> row(JsonNode node, Function<JsonNode, T> decode) {
        return node.isObject() ? Optional.of(decode.apply(node)) : Optional.empty();
    }

    /**
     * A row that is there: the answer had no errors.
     *
     * @throws DecodingException if it is not there after all
     */
    public static <T> T written(JsonNode node, Function<JsonNode, T> decode) {
        return row(node, decode)
                .orElseThrow(
                        () -> new DecodingException("The answer has neither the row that was written nor errors."));
    }
}
