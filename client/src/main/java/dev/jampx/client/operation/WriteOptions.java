package dev.jampx.client.operation;

import dev.jampx.client.model.WireValue;

/**
 * What a mutation of a row may ask for.
 *
 * @param <C> the model's condition
 * @param <S> the model's selection
 */
public final class WriteOptions<C extends WireValue, S extends Selection> extends CallOptions<S> {

    /**
     * @param selection what is read unless something else is chosen
     */
    public WriteOptions(S selection) {
        super(selection);
    }

    /**
     * Writes only if the row, as it is now, meets {@code condition}; otherwise the call fails with {@link
     * dev.jampx.client.failure.ConditionalCheckFailedException}.
     */
    public WriteOptions<C, S> condition(C condition) {
        argument("condition", condition);
        return this;
    }

    /** Reads the row as {@code selection} says. Subscribers are given these fields and no others. */
    public WriteOptions<C, S> selection(S selection) {
        select(selection);
        return this;
    }
}
