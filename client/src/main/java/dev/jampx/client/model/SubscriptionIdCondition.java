package dev.jampx.client.model;

import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a field with an id is compared with, for a subscription.
 *
 * @param filter makes the filter of a comparison: the operator, and what the field is compared with
 * @param <F> the filter that a comparison gives
 */
public record SubscriptionIdCondition<F>(Function<Map<String, @Nullable Object>, F> filter)
        implements Ordering<F, String>, Containment<F, String>, Prefixed<F>, Membership<F, String> {

    @Override
    public F with(String operator, @Nullable Object value) {
        return filter.apply(Collections.singletonMap(operator, Scalars.encode(value)));
    }
}
