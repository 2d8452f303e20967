package dev.jampx.client.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.model.Page;
import dev.jampx.client.model.Scalars;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads pages, which AppSync calls connections. */
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
}
