package dev.jampx.client.model;

import java.util.Collection;

/**
 * Comparisons with several values at once, which only subscriptions have.
 *
 * @param <F> the filter that a comparison gives
 * @param <T> the field's type
 */
public interface Membership<F, T> extends FieldCondition<F> {

    /** The field is one of {@code values}. */
    default F in(Collection<? extends T> values) {
        return with("in", values);
    }

    /** The field is none of {@code values}. */
    default F notIn(Collection<? extends T> values) {
        return with("notIn", values);
    }
}
