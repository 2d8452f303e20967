package dev.jampx.client.model;

import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a field with an id is compared with.
 *
 * @param filter makes the filter of a comparison: the operator, and what the field is compared with
 * @param <F> the filter that a comparison gives
 */
public record IdCondition<F>(Function<Map<String, @Nullable Object>, F> filter)
        implements Ordering<F, String>, Containment<F, String>, Prefixed<F>, Sized<F>, Presence<F> {

    @Override
    public F with(String operator, @Nullable Object value) {
        return filter.apply(Collections.singletonMap(operator, Scalars.encode(value)));
    }
}
