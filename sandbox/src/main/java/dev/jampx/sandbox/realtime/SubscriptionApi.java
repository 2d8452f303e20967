package dev.jampx.sandbox.realtime;

import dev.jampx.sandbox.wire.WireRequest;

/** What the real-time endpoint asks of the GraphQL API. */
public interface SubscriptionApi {

    /**
     * Whether the one who opens a connection may.
     *
     * @param request the request that the client's authorization stands for
     * @throws RealTimeException if not
     */
    void connect(WireRequest request) throws RealTimeException;

    /**
     * Checks a subscription, runs its resolver, and readies it for events.
     *
     * @param request the request that the client's authorization stands for; its body is the GraphQL request
     * @throws RealTimeException if the caller may not subscribe, or the GraphQL is wrong
     */
    ReadySubscription subscribe(WireRequest request) throws RealTimeException;
}
