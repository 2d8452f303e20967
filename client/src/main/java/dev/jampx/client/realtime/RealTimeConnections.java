package dev.jampx.client.realtime;

import dev.jampx.client.authorization.Authorization;
import dev.jampx.client.execution.Workers;
import dev.jampx.client.service.RetryPolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The connections of one client: subscriptions of one authorization share a socket, up to AppSync's limit, and then another one. A connection without
 * subscriptions is closed.
 */
public final class RealTimeConnections implements AutoCloseable {

    /** AppSync's limit of subscriptions for one connection. */
    private static final int SUBSCRIPTIONS = 100;

    private final RealTimeSettings settings;
    private final Map<Authorization, List<Place>> places = new HashMap<>();
    private final RealTimeConnection.Placement placement = new Places();
    private boolean closed;

    /** A connection, and how much of it is taken. */
    private static final class Place {

        private final RealTimeConnection connection;
        private int limit;
        private int taken;

        Place(RealTimeConnection connection, int limit) {
            this.connection = connection;
            this.limit = limit;
        }
    }

    /**
     * @param graphQl the address of the GraphQL API, from which that of its real-time endpoint follows
     * @param http opens WebSockets
     * @param workers threads and timers
     * @param retries how long is waited before a connection is made again, how often the first one is tried, and how long an acknowledgement may take
     */
    public RealTimeConnections(URI graphQl, HttpClient http, Workers workers, RetryPolicy retries) {
        this.settings = new RealTimeSettings(RealTimeEndpoint.of(graphQl), http, workers, retries, SUBSCRIPTIONS);
    }

    /**
     * Makes subscriptions together.
     *
     * @param requests GraphQL requests as JSON texts, each a subscription; at most as many as one connection takes
     * @param authorization authorizes the connection and each of them
     * @param headers what else each carries, for resolvers
     * @param listener hears of them
     * @return stops them; may be called more than once. The listener can still hear of what was under way
     */
    public Runnable subscribe(
            List<String> requests, Authorization authorization, Map<String, String> headers, SignalListener listener) {
        SubscriptionGroup group = new SubscriptionGroup(requests, authorization, headers, listener);
        place(group);
        return () -> remove(group);
    }

    private synchronized void place(SubscriptionGroup group) {
        if (closed) {
            throw new IllegalStateException("The client is closed.");
        }
        List<Place> candidates = places.computeIfAbsent(group.authorization(), unseen -> new ArrayList<>());
        Place place = candidates.stream()
                .filter(candidate -> candidate.taken + group.size() <= candidate.limit)
                .findFirst()
                .orElseGet(() -> {
                    Place another = new Place(
                            new RealTimeConnection(settings, group.authorization(), placement),
                            settings.subscriptions());
                    candidates.add(another);
                    return another;
                });
        place.taken += group.size();
        group.placeOn(place.connection);
        place.connection.add(group);
    }

    private synchronized void remove(SubscriptionGroup group) {
        group.abandon();
        group.connection().remove(group);
    }

    @Override
    public synchronized void close() {
        closed = true;
        places.values().forEach(list -> list.forEach(place -> place.connection.close()));
        places.clear();
    }

    private final class Places implements RealTimeConnection.Placement {

        @Override
        public void release(SubscriptionGroup group, RealTimeConnection connection) {
            free(group, connection, settings.subscriptions());
        }

        @Override
        public void move(SubscriptionGroup group, RealTimeConnection connection, int subscriptions) {
            synchronized (RealTimeConnections.this) {
                free(group, connection, subscriptions);
                // Whoever stops it now stops it on the connection that it leaves.
                if (!closed && !group.isAbandoned()) {
                    place(group);
                }
            }
        }

        private void free(SubscriptionGroup group, RealTimeConnection connection, int limit) {
            synchronized (RealTimeConnections.this) {
                List<Place> candidates = places.getOrDefault(group.authorization(), List.of());
                for (Place place : List.copyOf(candidates)) {
                    if (place.connection == connection) {
                        place.taken -= group.size();
                        place.limit = Math.min(place.limit, limit);
                        if (place.taken == 0) {
                            candidates.remove(place);
                            connection.close();
                        }
                    }
                }
                if (candidates.isEmpty()) {
                    places.remove(group.authorization());
                }
            }
        }
    }
}
