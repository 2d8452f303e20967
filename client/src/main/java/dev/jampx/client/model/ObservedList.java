package dev.jampx.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A list that can be observed.
 *
 * @param pages reads it
 * @param changes the subscriptions that tell of its changes
 * @param decode makes a row of what an event says of it
 * @param filter whether a row, as an event says it, is one of the list; see {@link RowFilter}
 * @param key what makes a row the same row: its primary key, equal by {@code equals}
 * @param <T> what a row is
 */
public record ObservedList<T>(
        PageReader<T> pages,
        List<RowChange> changes,
        Function<JsonNode, T> decode,
        Predicate<JsonNode> filter,
        Function<T, Object> key) {

    /** Keeps a copy of {@code changes}. */
    public ObservedList {
        changes = List.copyOf(changes);
    }
}
