package dev.jampx.sandbox.realtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All subscriptions, and the events for them. Events are given out one at a time, so that all subscribers see them in one order: that in which the
 * mutations came to their results.
 */
public final class SubscriptionHub {

    private final Set<LiveSubscription> all = new LinkedHashSet<>();
    private final Map<String, Set<LiveSubscription>> byMutation = new LinkedHashMap<>();
    private long generation;

    /** Whether anybody follows the field {@code mutation}: otherwise its events need not be made. */
    public synchronized boolean isFollowed(String mutation) {
        return byMutation.containsKey(mutation);
    }

    /** Gives {@code event} to those who follow it. Never waits for a client. */
    public synchronized void publish(MutationEvent event) {
        byMutation.getOrDefault(event.field(), Set.of()).forEach(subscription -> subscription.offer(event));
    }

    /** Ends the subscriptions that {@code invalidation} means. */
    public synchronized void invalidate(Invalidation invalidation) {
        for (LiveSubscription subscription : List.copyOf(all)) {
            ReadySubscription ready = subscription.ready();
            if (ready.field().equals(invalidation.subscription())
                    && ready.invalidationFilter()
                            .filter(filter -> filter.matches(invalidation.payload()))
                            .isPresent()) {
                remove(subscription);
                subscription.complete();
            }
        }
    }

    /** Brings all subscriptions to what the API serves now; those that cannot go on are ended with the reason. */
    public void renew() {
        List<LiveSubscription> before;
        synchronized (this) {
            generation++;
            before = List.copyOf(all);
        }
        // Not while events are held up: a resolver may call a function, and that the API.
        List<Runnable> changes = new ArrayList<>();
        for (LiveSubscription subscription : before) {
            changes.add(change(subscription));
        }
        changes.forEach(Runnable::run);
    }

    private Runnable change(LiveSubscription subscription) {
        try {
            ReadySubscription renewed = subscription.ready().renewed();
            return () -> replace(subscription, renewed);
        } catch (RealTimeException refused) {
            return () -> {
                end(subscription);
                subscription.fail(refused.errors());
            };
        }
    }

    private synchronized void replace(LiveSubscription subscription, ReadySubscription renewed) {
        if (all.contains(subscription)) {
            remove(subscription);
            subscription.become(renewed);
            add(subscription);
        }
    }

    /** Changes whenever subscriptions that are not yet started would have to be renewed. */
    synchronized long generation() {
        return generation;
    }

    /**
     * Starts and acknowledges {@code subscription}.
     *
     * @param readied the generation in which it was readied
     * @return false if that is over: then nothing was done
     */
    synchronized boolean start(LiveSubscription subscription, long readied) {
        if (readied != generation) {
            return false;
        }
        add(subscription);
        subscription.acknowledge();
        return true;
    }

    /** Whether {@code subscription} was started and has not ended. */
    synchronized boolean has(LiveSubscription subscription) {
        return all.contains(subscription);
    }

    /** Ends {@code subscription}; it receives nothing more. */
    synchronized void end(LiveSubscription subscription) {
        remove(subscription);
    }

    private void add(LiveSubscription subscription) {
        all.add(subscription);
        for (String mutation : subscription.ready().mutations()) {
            byMutation
                    .computeIfAbsent(mutation, unseen -> new LinkedHashSet<>())
                    .add(subscription);
        }
    }

    private void remove(LiveSubscription subscription) {
        all.remove(subscription);
        for (String mutation : subscription.ready().mutations()) {
            byMutation.computeIfPresent(mutation, (same, followers) -> {
                followers.remove(subscription);
                return followers.isEmpty() ? null : followers;
            });
        }
    }
}
