package dev.jampx.client.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.realtime.SubscriptionSignal;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes the events out of the signals.
 *
 * @param decode reads an event's data
 * @param <T> what an event is
 */
record EventReader<T>(Function<JsonNode, T> decode) implements Function<SubscriptionSignal, Optional<T>> {

    private static final System.Logger LOG = System.getLogger(EventReader.class.getName());

    @Override
    public Optional<T> apply(SubscriptionSignal signal) {
        if (!(signal instanceof SubscriptionSignal.Event event)) {
            return Optional.empty();
        }
        JsonNode data = event.payload().path("data");
        if (data.isObject()
                && data.elements().hasNext()
                && !data.elements().next().isNull()) {
            return Optional.of(decode.apply(data));
        }
        LOG.log(
                System.Logger.Level.WARNING,
                "An event is left out, because it has no data: "
                        + event.payload().path("errors"));
        return Optional.empty();
    }
}
