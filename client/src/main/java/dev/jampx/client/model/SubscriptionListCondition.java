package dev.jampx.client.model;

import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a field with a list is compared with, for a subscription.
 *
 * @param filter makes the filter of a comparison: the operator, and what the field is compared with
 * @param <F> the filter that a comparison gives
 * @param <T> the type of the elements
 */
public record SubscriptionListCondition<F, T>(Function<Map<String, @Nullable Object>, F> filter)
        implements Containment<F, T> {

    @Override
    public F with(String operator, @Nullable Object value) {
        return filter.apply(Collections.singletonMap(operator, Scalars.encode(value)));
    }
}
