package dev.jampx.client.operation;

/**
 * What reading one row may ask for.
 *
 * @param <S> the model's selection
 */
public final class ReadOptions<S extends Selection> extends CallOptions<S> {

    /**
     * @param selection what is read unless something else is chosen
     */
    public ReadOptions(S selection) {
        super(selection);
    }

    /** Reads the row as {@code selection} says. */
    public ReadOptions<S> selection(S selection) {
        select(selection);
        return this;
    }
}
