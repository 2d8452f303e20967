package dev.jampx.client.model;

import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a field with a date or a time is compared with, for a subscription.
 *
 * @param filter makes the filter of a comparison: the operator, and what the field is compared with
 * @param <F> the filter that a comparison gives
 * @param <T> the field's type
 */
public record SubscriptionTemporalCondition<F, T>(Function<Map<String, @Nullable Object>, F> filter)
        implements Ordering<F, T>, Containment<F, String>, Prefixed<F>, Membership<F, T> {

    @Override
    public F with(String operator, @Nullable Object value) {
        return filter.apply(Collections.singletonMap(operator, Scalars.encode(value)));
    }
}
