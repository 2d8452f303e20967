package dev.jampx.client.operation;

import dev.jampx.client.model.WireValue;

/**
 * What a subscription may ask for.
 *
 * @param <F> the filter
 * @param <S> the model's selection
 */
public class SubscriptionOptions<F extends WireValue, S extends Selection> extends CallOptions<S> {

    /**
     * @param selection what is read unless something else is chosen
     */
    public SubscriptionOptions(S selection) {
        super(selection);
    }

    /** Receives only rows that meet {@code filter}. */
    public SubscriptionOptions<F, S> filter(F filter) {
        argument("filter", filter);
        return this;
    }

    /** Receives the fields that {@code selection} names; those that the mutation did not select are null. */
    public SubscriptionOptions<F, S> selection(S selection) {
        select(selection);
        return this;
    }
}
