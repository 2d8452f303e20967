package dev.jampx.sandbox.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.sandbox.wire.WireSocket;
import dev.jampx.sandbox.wire.WireSocketListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The endpoint's end of one client's WebSocket: AppSync's protocol {@code graphql-ws}. */
final class Connection implements WireSocketListener {

    /** AppSync's limit. */
    static final int SUBSCRIPTIONS = 100;

    /** How long a client waits for a keep-alive before it takes the connection for dead. */
    private static final long TIMEOUT_MILLISECONDS = 300_000;

    private static final int NORMAL_CLOSURE = 1000;

    private final Authorization authorization;
    private final SubscriptionApi api;
    private final SubscriptionHub hub;
    private final Executor executor;
    private final Openings openings;
    private final Map<String, LiveSubscription> subscriptions = new ConcurrentHashMap<>();
    private volatile @Nullable Outbox outbox;
    private volatile boolean gone;
    private boolean authorized;

    /** Is told which connections are open. */
    interface Openings {

        void opened(Connection connection);

        void closed(Connection connection);
    }

    /**
     * @param authorization what the client opened the connection with
     * @param api answers for subscriptions
     * @param hub holds them
     * @param executor sends messages
     * @param openings is told when the connection opens and closes
     */
    Connection(
            Authorization authorization,
            SubscriptionApi api,
            SubscriptionHub hub,
            Executor executor,
            Openings openings) {
        this.authorization = authorization;
        this.api = api;
        this.hub = hub;
        this.executor = executor;
        this.openings = openings;
    }

    Outbox outbox() {
        Outbox open = outbox;
        if (open == null) {
            throw new IllegalStateException("the connection is not open yet");
        }
        return open;
    }

    @Override
    public void opened(WireSocket socket) {
        outbox = new Outbox(socket, executor);
        openings.opened(this);
    }

    @Override
    public void received(String text) {
        ClientMessage message = ClientMessage.read(text);
        switch (message.type()) {
            case "connection_init" -> connect();
            case "start" -> start(message);
            case "stop" -> stop(message.id());
            default -> refuse(message.id(), unsupported());
        }
    }

    @Override
    public void closed() {
        gone = true;
        openings.closed(this);
        outbox().stop();
        subscriptions.values().forEach(hub::end);
        subscriptions.clear();
    }

    /** Shows the client that the connection lives. */
    void keepAlive() {
        outbox().add(ServerMessages.keepAlive());
    }

    /** Ends the connection; the client may open another. */
    void end(String reason) {
        outbox().closeAfterwards(NORMAL_CLOSURE, reason);
    }

    /** Takes {@code subscription} from the client's subscriptions. */
    void forget(LiveSubscription subscription) {
        subscriptions.remove(subscription.id(), subscription);
    }

    private void connect() {
        if (authorize()) {
            outbox().add(ServerMessages.connectionAck(TIMEOUT_MILLISECONDS));
            keepAlive();
        }
    }

    // Not while the connection is opened: clients learn of a refusal by a message.
    private boolean authorize() {
        if (!authorized) {
            try {
                api.connect(authorization.toConnect());
                authorized = true;
            } catch (RealTimeException refused) {
                outbox().add(ServerMessages.connectionError(refused.errors()));
                end("The connection is not authorized.");
            }
        }
        return authorized;
    }

    private void start(ClientMessage message) {
        if (!authorize()) {
            return;
        }
        try {
            start(message.id(), message.payload());
        } catch (RealTimeException refused) {
            refuse(message.id(), refused.errors());
        }
    }

    private void start(String id, JsonNode payload) throws RealTimeException {
        String data = payload.path("data").textValue();
        if (id.isEmpty() || data == null) {
            throw new RealTimeException(unsupported());
        }
        if (subscriptions.containsKey(id)) {
            throw new RealTimeException(
                    RealTimeError.of("DuplicatedOperationError", "There is a subscription with this id already."));
        }
        if (subscriptions.size() >= SUBSCRIPTIONS) {
            throw new RealTimeException(RealTimeError.of(
                    "MaxSubscriptionsReachedError", "Max number of " + SUBSCRIPTIONS + " subscriptions reached"));
        }
        Authorization subscriber = Authorization.read(payload.path("extensions").path("authorization"));
        long generation = hub.generation();
        LiveSubscription subscription = new LiveSubscription(this, id, api.subscribe(subscriber.toSubscribe(data)));
        while (!hub.start(subscription, generation)) {
            generation = hub.generation();
            subscription.become(subscription.ready().renewed());
        }
        subscriptions.put(id, subscription);
        // It may have been ended, or the client may have gone, before it was known here.
        if (gone || !hub.has(subscription)) {
            hub.end(subscription);
            forget(subscription);
        }
    }

    private void stop(String id) {
        LiveSubscription subscription = subscriptions.get(id);
        if (subscription == null) {
            refuse(id, List.of(RealTimeError.of("UnknownOperationError", "There is no subscription with this id.")));
        } else {
            hub.end(subscription);
            subscription.complete();
        }
    }

    private void refuse(String id, List<RealTimeError> errors) {
        outbox().add(ServerMessages.error(id, errors));
    }

    private static List<RealTimeError> unsupported() {
        return List.of(RealTimeError.unsupported("unknown"));
    }
}
