package dev.jampx.conformance.javaclient;

import dev.jampx.client.model.WireValue;
import dev.jampx.client.operation.ListOptions;
import dev.jampx.client.operation.ReadOptions;
import dev.jampx.client.operation.Selection;
import dev.jampx.client.operation.SubscriptionOptions;
import dev.jampx.client.operation.WriteOptions;

/** Options as the generated operations hand them over; their filters and selections are those of the generated classes, which no test can name. */
@SuppressWarnings("unchecked")
final class GivenOptions {

    private GivenOptions() {}

    static WriteOptions<WireValue, Selection> ofWrite(Object options) {
        return (WriteOptions<WireValue, Selection>) options;
    }

    static ReadOptions<Selection> ofRead(Object options) {
        return (ReadOptions<Selection>) options;
    }

    static ListOptions<WireValue, Selection> ofList(Object options) {
        return (ListOptions<WireValue, Selection>) options;
    }

    static SubscriptionOptions<WireValue, Selection> ofSubscription(Object options) {
        return (SubscriptionOptions<WireValue, Selection>) options;
    }
}
