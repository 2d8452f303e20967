package dev.jampx.client.operation;

import dev.jampx.client.model.WireValue;
import org.jspecify.annotations.Nullable;

/**
 * What a list may ask for.
 *
 * @param <F> the filter
 * @param <S> the model's selection
 */
public class ListOptions<F extends WireValue, S extends Selection> extends CallOptions<S> {

    /**
     * @param selection what is read unless something else is chosen
     */
    public ListOptions(S selection) {
        super(selection);
    }

    /** Lists only rows that meet {@code filter}. The API reads a page first and filters it then: a page can be empty and not be the last. */
    public ListOptions<F, S> filter(F filter) {
        argument("filter", filter);
        return this;
    }

    /** Reads at most {@code limit} rows a page; unless it is given, the API reads 100. */
    public ListOptions<F, S> limit(int limit) {
        argument("limit", limit);
        return this;
    }

    /** Reads the page that begins at {@code nextToken}; the first if it is null. */
    public ListOptions<F, S> nextToken(@Nullable String nextToken) {
        argument("nextToken", nextToken);
        return this;
    }

    /** Reads the rows as {@code selection} says. */
    public ListOptions<F, S> selection(S selection) {
        select(selection);
        return this;
    }
}
