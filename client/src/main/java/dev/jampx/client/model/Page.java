package dev.jampx.client.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the rows, in the API's order; with a filter, a page can be empty and not be the last
 * @param nextToken where the next page begins; null if this is the last one
 * @param <T> what a row is
 */
public record Page<T>(List<T> items, @Nullable String nextToken) {

    /** Keeps a copy of {@code items}. */
    public Page {
        items = Collections.unmodifiableList(new ArrayList<>(items));
    }

    /** Whether there is another page. */
    public boolean hasNext() {
        return nextToken != null;
    }

    /** Where the next page begins, if there is one. */
    public Optional<String> next() {
        return Optional.ofNullable(nextToken);
    }

    /** This page with another thing in each row's place. */
    public <R> Page<R> map(Function<? super T, ? extends R> function) {
        List<R> mapped = new ArrayList<>();
        items.forEach(item -> mapped.add(function.apply(item)));
        return new Page<>(mapped, nextToken);
    }
}
