package dev.jampx.sandbox.realtime.filter;

import org.jspecify.annotations.Nullable;

/** Tells the events that a subscription receives from those it does not. */
@FunctionalInterface
public interface EventFilter {

    /**
     * Whether the event is let through.
     *
     * @param payload what the mutation gave, fields by name: maps, lists, strings, numbers and booleans
     */
    boolean matches(@Nullable Object payload);
}
