package dev.jampx.client.model;

/**
 * Comparisons of fields whose values are equal or not.
 *
 * @param <F> the filter that a comparison gives
 * @param <T> the field's type
 */
public interface Equality<F, T> extends FieldCondition<F> {

    /** The field is {@code value}. */
    default F eq(T value) {
        return with("eq", value);
    }

    /** The field is not {@code value}. */
    default F ne(T value) {
        return with("ne", value);
    }
}
