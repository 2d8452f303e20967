package dev.jampx.client.operation;

import dev.jampx.client.model.WireValue;

/**
 * What observing a list may ask for.
 *
 * @param <F> the filter
 * @param <S> the model's selection
 */
public final class ObservationOptions<F extends WireValue, S extends Selection> extends CallOptions<S> {

    /**
     * @param selection what is read unless something else is chosen
     */
    public ObservationOptions(S selection) {
        super(selection);
    }

    /** Observes only rows that meet {@code filter}. */
    public ObservationOptions<F, S> filter(F filter) {
        argument("filter", filter);
        return this;
    }

    /** Reads at most {@code limit} rows a page. */
    public ObservationOptions<F, S> limit(int limit) {
        argument("limit", limit);
        return this;
    }

    /** Reads the rows as {@code selection} says. */
    public ObservationOptions<F, S> selection(S selection) {
        select(selection);
        return this;
    }
}
