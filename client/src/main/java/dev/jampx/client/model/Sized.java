package dev.jampx.client.model;

/**
 * Comparisons of how long a field's text or list is.
 *
 * @param <F> the filter that a comparison gives
 */
public interface Sized<F> extends FieldCondition<F> {

    /** What the length is compared with. */
    default NumberCondition<F, Integer> size() {
        return new NumberCondition<>(size -> with("size", size));
    }
}
