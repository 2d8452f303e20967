package dev.jampx.client.model;

import dev.jampx.client.execution.Delivery;
import dev.jampx.client.execution.Overflow;
import dev.jampx.client.graphql.GraphQlClient;
import java.util.Optional;
import java.util.concurrent.Flow;

/**
 * A list that stays up to date: Amplify's {@code observeQuery}. For each subscriber it subscribes to the list's changes first, then reads the whole list, and
 * from then on follows the changes. After a broken connection the list is read again. No change is lost, and no row is there twice.
 *
 * <p>A subscriber receives the newest state whenever it has asked for one: if it is slow, it sees fewer states, never an older one.
 *
 * @param <T> what a row is
 */
public final class ObservedQuery<T> implements Flow.Publisher<Snapshot<T>> {

    private final GraphQlClient client;
    private final ObservedList<T> list;

    /**
     * @param client subscribes
     * @param list what is observed
     */
    public ObservedQuery(GraphQlClient client, ObservedList<T> list) {
        this.client = client;
        this.list = list;
    }

    /**
     * Begins to observe. The subscriber fails with a {@link dev.jampx.client.failure.ClientException} if the list cannot be read or followed to begin with, or
     * if the API refuses either later; connections that break are made again without end.
     */
    @Override
    public void subscribe(Flow.Subscriber<? super Snapshot<T>> subscriber) {
        // Only one thing is kept, and it is made when it is asked for: making it for each event would cost too much.
        new Delivery<Observation<T>, Snapshot<T>>(
                        subscriber,
                        client.workers(),
                        observation -> Optional.of(observation.snapshot()),
                        1,
                        Overflow.KEEP_LATEST)
                .start(delivery -> {
                    Observation<T> observation = new Observation<>(client, list, delivery);
                    observation.start();
                    return observation::stop;
                });
    }
}
