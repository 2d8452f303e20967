package dev.jampx.sandbox.realtime.filter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * AppSync's enhanced filter, as {@code extensions.setSubscriptionFilter} takes it: one alternative must hold with all its conditions. Without
 * alternatives everything is let through.
 *
 * @param alternatives the elements of {@code filterGroup}, each the conditions in its {@code filters}
 */
public record SubscriptionFilter(List<List<Condition>> alternatives) implements EventFilter {

    public SubscriptionFilter {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    @Override
    public boolean matches(@Nullable Object payload) {
        return alternatives.isEmpty()
                || alternatives.stream()
                        .anyMatch(conditions -> conditions.stream().allMatch(condition -> condition.holds(payload)));
    }
}
