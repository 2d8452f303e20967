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

    // Loops, because every event passes the filters of all subscribers.
    @Override
    public boolean matches(@Nullable Object payload) {
        for (List<Condition> conditions : alternatives) {
            if (allHold(conditions, payload)) {
                return true;
            }
        }
        return alternatives.isEmpty();
    }

    private static boolean allHold(List<Condition> conditions, @Nullable Object payload) {
        for (Condition condition : conditions) {
            if (!condition.holds(payload)) {
                return false;
            }
        }
        return true;
    }
}
