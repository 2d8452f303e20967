package dev.jampx.client.operation;

import dev.jampx.client.model.WireValue;
import org.jspecify.annotations.Nullable;

/**
 * What a list of the rows with one partition key may ask for.
 *
 * @param <F> the filter
 * @param <S> the model's selection
 */
public class KeyOptions<F extends WireValue, S extends Selection> extends ListOptions<F, S> {

    /**
     * @param selection what is read unless something else is chosen
     */
    public KeyOptions(S selection) {
        super(selection);
    }

    /** Lists the rows in the order of their sort keys, or in the opposite one. */
    public KeyOptions<F, S> sortDirection(SortDirection direction) {
        argument("sortDirection", direction);
        return this;
    }

    @Override
    public KeyOptions<F, S> filter(F filter) {
        super.filter(filter);
        return this;
    }

    @Override
    public KeyOptions<F, S> limit(int limit) {
        super.limit(limit);
        return this;
    }

    @Override
    public KeyOptions<F, S> nextToken(@Nullable String nextToken) {
        super.nextToken(nextToken);
        return this;
    }

    @Override
    public KeyOptions<F, S> selection(S selection) {
        super.selection(selection);
        return this;
    }
}
