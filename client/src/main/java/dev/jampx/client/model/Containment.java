package dev.jampx.client.model;

/**
 * Comparisons of fields that contain things: texts contain texts, lists contain elements.
 *
 * @param <F> the filter that a comparison gives
 * @param <T> what is contained
 */
public interface Containment<F, T> extends FieldCondition<F> {

    /** The field contains {@code value}. */
    default F contains(T value) {
        return with("contains", value);
    }

    /** The field does not contain {@code value}. */
    default F notContains(T value) {
        return with("notContains", value);
    }
}
