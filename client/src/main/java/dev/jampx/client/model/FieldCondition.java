package dev.jampx.client.model;

import org.jspecify.annotations.Nullable;

/**
 * What one field is compared with.
 *
 * @param <F> the filter that a comparison gives
 */
public interface FieldCondition<F> {

    /**
     * The filter that compares the field by an operator of the API.
     *
     * @param operator the operator's name, such as {@code beginsWith}
     * @param value what the field is compared with
     */
    F with(String operator, @Nullable Object value);
}
