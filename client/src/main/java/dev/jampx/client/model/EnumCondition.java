package dev.jampx.client.model;

import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a field with a value of an enum is compared with.
 *
 * @param filter makes the filter of a comparison: the operator, and what the field is compared with
 * @param <F> the filter that a comparison gives
 * @param <E> the enum
 */
public record EnumCondition<F, E>(Function<Map<String, @Nullable Object>, F> filter) implements Equality<F, E> {

    @Override
    public F with(String operator, @Nullable Object value) {
        return filter.apply(Collections.singletonMap(operator, Scalars.encode(value)));
    }
}
