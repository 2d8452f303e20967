package dev.jampx.client.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.authorization.Authorization;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions that are made together, on one socket: so their events come in the order in which they happened. Used by the thread of its connection
 * alone, but for what never changes.
 */
final class SubscriptionGroup {

    private final List<String> requests;
    private final Authorization authorization;
    private final Map<String, String> headers;
    private final SignalListener listener;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final Set<String> unacknowledged = new HashSet<>();
    private boolean startedOnce;
    private boolean renewed;
    private boolean ended;
    private int refusals;
    private volatile @Nullable RealTimeConnection connection;
    private volatile boolean abandoned;

    /**
     * @param requests the GraphQL requests, as JSON texts
     * @param authorization authorizes each
     * @param headers what else each carries
     * @param listener hears of them
     */
    SubscriptionGroup(
            List<String> requests, Authorization authorization, Map<String, String> headers, SignalListener listener) {
        this.requests = List.copyOf(requests);
        this.authorization = authorization;
        this.headers = Map.copyOf(headers);
        this.listener = listener;
    }

    List<String> requests() {
        return requests;
    }

    Authorization authorization() {
        return authorization;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** Goes to {@code connection}, for now. */
    void placeOn(RealTimeConnection connection) {
        this.connection = connection;
    }

    RealTimeConnection connection() {
        return Objects.requireNonNull(connection);
    }

    /** Nobody listens any more. */
    void abandon() {
        abandoned = true;
    }

    boolean isAbandoned() {
        return abandoned;
    }

    int size() {
        return requests.size();
    }

    /** New ids for a new start, in the order of the requests. */
    List<String> assignIds() {
        forgetIds();
        for (int index = 0; index < requests.size(); index++) {
            indexes.put(UUID.randomUUID().toString(), index);
        }
        unacknowledged.addAll(indexes.keySet());
        return List.copyOf(indexes.keySet());
    }

    /** The ids of the present start. */
    Set<String> ids() {
        return Set.copyOf(indexes.keySet());
    }

    boolean has(String id) {
        return indexes.containsKey(id);
    }

    /** Whether it is not yet acknowledged as a whole. */
    boolean isStarting() {
        return !unacknowledged.isEmpty();
    }

    /** Whether it was ever acknowledged as a whole: from then on it survives disconnections. */
    boolean hasStartedOnce() {
        return startedOnce;
    }

    /** Whether the authorization may be renewed: once for each start. */
    boolean takeRenewal() {
        boolean first = !renewed;
        renewed = true;
        return first;
    }

    /** How often it has been refused for now since it was last started. */
    int countRefusal() {
        return ++refusals;
    }

    void acknowledged(String id) {
        if (unacknowledged.remove(id) && unacknowledged.isEmpty()) {
            startedOnce = true;
            renewed = false;
            refusals = 0;
            listener.signalled(new SubscriptionSignal.Started());
        }
    }

    void event(String id, JsonNode payload) {
        Integer index = indexes.get(id);
        // What comes before all are acknowledged is an event of a list that nobody has read yet.
        if (index != null) {
            listener.signalled(new SubscriptionSignal.Event(index, payload));
        }
    }

    /** The API has ended {@code id}: there is nothing left to stop. */
    void gone(String id) {
        indexes.remove(id);
    }

    /** What is under way under the present ids is of no interest any more. */
    void stopped() {
        forgetIds();
    }

    /** The socket is gone. */
    void interrupted() {
        boolean live = !indexes.isEmpty() && unacknowledged.isEmpty();
        forgetIds();
        if (live) {
            listener.signalled(new SubscriptionSignal.Interrupted());
        }
    }

    void end(@Nullable Throwable failure) {
        forgetIds();
        if (!ended) {
            ended = true;
            listener.ended(failure);
        }
    }

    private void forgetIds() {
        indexes.clear();
        unacknowledged.clear();
    }
}
