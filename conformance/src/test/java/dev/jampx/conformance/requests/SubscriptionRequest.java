package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A subscription, who follows it, and what happens meanwhile.
 *
 * @param field of the type {@code Subscription}
 * @param events results of the mutation that it follows
 */
record SubscriptionRequest(String field, RequestingCaller caller, GraphQlRequest request, List<Event> events) {

    SubscriptionRequest {
        events = List.copyOf(events);
    }

    /** The same by another caller. */
    SubscriptionRequest by(RequestingCaller other) {
        return new SubscriptionRequest(field, other, request, events);
    }

    /**
     * An event.
     *
     * @param mutation selects what subscribers can be told
     * @param result what the mutation comes to
     */
    record Event(String mutation, ObjectNode result) {}
}
