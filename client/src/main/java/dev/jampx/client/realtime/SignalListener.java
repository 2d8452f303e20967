package dev.jampx.client.realtime;

import org.jspecify.annotations.Nullable;

/** Hears of subscriptions that were made together, one thing at a time. Must not block. */
public interface SignalListener {

    /** Something happened to them. */
    void signalled(SubscriptionSignal signal);

    /**
     * They have ended, and will not be made again.
     *
     * @param failure why; null if the API has completed them
     */
    void ended(@Nullable Throwable failure);
}
