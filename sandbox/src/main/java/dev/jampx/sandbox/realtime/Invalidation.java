package dev.jampx.sandbox.realtime;

import org.jspecify.annotations.Nullable;

/**
 * That a mutation ends subscriptions, by {@code extensions.invalidateSubscriptions}.
 *
 * @param subscription the field of the type {@code Subscription}
 * @param payload what the invalidation filters of its subscriptions are held against
 */
public record Invalidation(String subscription, @Nullable Object payload) {}
