package dev.jampx.client.realtime;

import com.fasterxml.jackson.databind.JsonNode;

/** What happens to subscriptions that were made together. */
public sealed interface SubscriptionSignal {

    /** All of them are acknowledged: none of the events from now on is missed. Comes again after each interruption. */
    record Started() implements SubscriptionSignal {}

    /** The connection is broken: events are missed until they are started again. */
    record Interrupted() implements SubscriptionSignal {}

    /**
     * An event.
     *
     * @param subscription which of the subscriptions it is for, from 0
     * @param payload the GraphQL answer: {@code data}, and {@code errors} if there are any
     */
    record Event(int subscription, JsonNode payload) implements SubscriptionSignal {}
}
