package dev.jampx.client.operation;

import dev.jampx.client.model.KeyCondition;
import dev.jampx.client.model.WireValue;
import org.jspecify.annotations.Nullable;

/**
 * What a list of the rows with one partition key may ask for where there is a sort key.
 *
 * @param <F> the filter
 * @param <S> the model's selection
 * @param <K> the sort key
 */
public final class RangeOptions<F extends WireValue, S extends Selection, K> extends ListOptions<F, S> {

    private final String sortKey;

    /**
     * @param selection what is read unless something else is chosen
     * @param sortKey the argument that takes the condition of the sort key
     */
    public RangeOptions(S selection, String sortKey) {
        super(selection);
        this.sortKey = sortKey;
    }

    /** Lists only rows whose sort key meets {@code condition}; unlike a filter, it decides what is read. */
    public RangeOptions<F, S, K> sortKey(KeyCondition<K> condition) {
        argument(sortKey, condition);
        return this;
    }

    /** Lists the rows in the order of their sort keys, or in the opposite one. */
    public RangeOptions<F, S, K> sortDirection(SortDirection direction) {
        argument("sortDirection", direction);
        return this;
    }

    @Override
    public RangeOptions<F, S, K> filter(F filter) {
        super.filter(filter);
        return this;
    }

    @Override
    public RangeOptions<F, S, K> limit(int limit) {
        super.limit(limit);
        return this;
    }

    @Override
    public RangeOptions<F, S, K> nextToken(@Nullable String nextToken) {
        super.nextToken(nextToken);
        return this;
    }

    @Override
    public RangeOptions<F, S, K> selection(S selection) {
        super.selection(selection);
        return this;
    }
}
