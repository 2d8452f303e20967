package dev.jampx.client.model;

/**
 * Comparisons of fields that are text to the API, such as dates, with the beginning of that text.
 *
 * @param <F> the filter that a comparison gives
 */
public interface Prefixed<F> extends FieldCondition<F> {

    /** The field begins with {@code prefix}. */
    default F beginsWith(String prefix) {
        return with("beginsWith", prefix);
    }
}
