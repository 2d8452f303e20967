package dev.jampx.client.model;

import java.util.List;

/**
 * Comparisons of fields whose values have an order.
 *
 * @param <F> the filter that a comparison gives
 * @param <T> the field's type
 */
public interface Ordering<F, T> extends Equality<F, T> {

    /** The field is less than {@code value}. */
    default F lt(T value) {
        return with("lt", value);
    }

    /** The field is less than or equal to {@code value}. */
    default F le(T value) {
        return with("le", value);
    }

    /** The field is greater than {@code value}. */
    default F gt(T value) {
        return with("gt", value);
    }

    /** The field is greater than or equal to {@code value}. */
    default F ge(T value) {
        return with("ge", value);
    }

    /** The field is {@code from} or {@code to} or something between them. */
    default F between(T from, T to) {
        return with("between", List.of(from, to));
    }
}
