package dev.jampx.client.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.authorization.Authorization;
import dev.jampx.client.execution.SerialExecutor;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.failure.NetworkException;
import dev.jampx.client.failure.TransportException;
import dev.jampx.client.service.Stages;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is made again whenever it breaks, with the subscriptions that share it. Everything happens on one {@link SerialExecutor}, so that nothing
 * here needs a lock; what comes from a socket that is not the present one is of no interest.
 */
final class RealTimeConnection {

    private static final System.Logger LOG = System.getLogger(RealTimeConnection.class.getName());
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final long USUAL_SILENCE = 300_000;

    private final RealTimeSettings settings;
    private final Authorization authorization;
    private final Placement placement;
    private final AuthorizationObject objects;
    private final SerialExecutor steps;
    private final Alarm alarm;
    private final Set<SubscriptionGroup> groups = new LinkedHashSet<>();
    private @Nullable RealTimeSocket socket;
    private boolean connecting;
    private boolean acknowledged;
    private boolean renewed;
    private boolean closed;
    private int generation;
    private int failures;
    private Duration longestSilence;

    /** Finds connections for subscriptions. */
    interface Placement {

        /** {@code group} has ended, or has no place on {@code connection}. */
        void release(SubscriptionGroup group, RealTimeConnection connection);

        /** {@code connection} takes no more than {@code subscriptions}: {@code group} is to go to another one. */
        void move(SubscriptionGroup group, RealTimeConnection connection, int subscriptions);
    }

    /**
     * @param settings what all connections have in common
     * @param authorization opens the connection
     * @param placement is told of groups that end
     */
    RealTimeConnection(RealTimeSettings settings, Authorization authorization, Placement placement) {
        this.settings = settings;
        this.authorization = authorization;
        this.placement = placement;
        this.objects = new AuthorizationObject(settings.endpoint());
        this.steps = new SerialExecutor(settings.workers());
        this.alarm = new Alarm(settings.workers(), steps);
        this.longestSilence = settings.retries().timeout();
    }

    /** Starts {@code group} as soon as there is a connection. */
    void add(SubscriptionGroup group) {
        steps.execute(() -> {
            if (closed) {
                group.end(new ClientException("The client is closed."));
                return;
            }
            groups.add(group);
            if (acknowledged) {
                start(group, false);
            } else if (!connecting) {
                connect(false);
            }
        });
    }

    /** Stops {@code group}, which hears nothing more. */
    void remove(SubscriptionGroup group) {
        steps.execute(() -> {
            if (groups.contains(group)) {
                stopAll(group);
                forget(group);
            }
        });
    }

    /** Ends everything. */
    void close() {
        steps.execute(() -> {
            closed = true;
            generation++;
            alarm.cancel();
            if (socket != null) {
                socket.close(settings.workers());
            }
            endAll(new ClientException("The client is closed."));
        });
    }

    private void connect(boolean renew) {
        connecting = true;
        acknowledged = false;
        alarm.cancel();
        int present = ++generation;
        objects.toConnect(authorization, renew)
                .thenCompose(object -> RealTimeSocket.open(
                        settings.http(),
                        settings.endpoint(),
                        object.toString(),
                        settings.retries().timeout(),
                        new Ears(present)))
                .whenComplete((opened, failure) -> steps.execute(() -> opened(present, opened, failure)));
    }

    private void opened(int present, @Nullable RealTimeSocket opened, @Nullable Throwable failure) {
        if (present != generation) {
            if (opened != null) {
                opened.abort();
            }
        } else if (opened != null) {
            socket = opened;
            opened.send(ClientMessages.connectionInit());
            expectWithin(settings.retries().timeout(), "The connection was not acknowledged in time.");
        } else {
            notOpened(unwrapped(failure));
        }
    }

    private void notOpened(Throwable failure) {
        if (failure instanceof WebSocketHandshakeException refused && isAuthorization(refused)) {
            refused.getResponse().headers().firstValue("date").ifPresent(authorization::answered);
            if (!renewed) {
                renewed = true;
                connect(true);
                return;
            }
            endAll(Refusals.unauthorized(refused.getResponse().statusCode()).exception());
        } else if (failure instanceof ClientException && !(failure instanceof TransportException)) {
            endAll(failure);
        } else {
            lost("No connection could be made: " + failure);
        }
    }

    private static boolean isAuthorization(WebSocketHandshakeException refused) {
        int status = refused.getResponse().statusCode();
        return status == UNAUTHORIZED || status == FORBIDDEN;
    }

    private void received(JsonNode message) {
        expectWithin(longestSilence, "The API has been silent for too long.");
        String id = message.path("id").asText("");
        JsonNode payload = message.path("payload");
        switch (message.path("type").asText("")) {
            case "connection_ack" -> connected(payload);
            case "connection_error" -> refused(Refusals.read(payload));
            case "start_ack" -> group(id).ifPresent(group -> group.acknowledged(id));
            case "data" -> group(id).ifPresent(group -> group.event(id, payload));
            case "complete" ->
                group(id).ifPresent(group -> {
                    stopAll(group);
                    end(group, null);
                });
            case "error" ->
                group(id)
                        .ifPresentOrElse(
                                group -> refused(group, id, Refusals.read(payload)),
                                () -> LOG.log(
                                        // A stop may cross with the end of what it stops.
                                        id.isEmpty() ? System.Logger.Level.WARNING : System.Logger.Level.DEBUG,
                                        "The real-time API says: " + payload));
            default -> {
                // A keep-alive has done its work by coming.
            }
        }
    }

    private void connected(JsonNode payload) {
        connecting = false;
        acknowledged = true;
        renewed = false;
        failures = 0;
        longestSilence = Duration.ofMillis(payload.path("connectionTimeoutMs").asLong(USUAL_SILENCE));
        expectWithin(longestSilence, "The API has been silent for too long.");
        List.copyOf(groups).forEach(group -> start(group, false));
    }

    private void refused(Refusals refusals) {
        dropSocket();
        if (refusals.isForAuthorization() && !renewed) {
            renewed = true;
            connect(true);
        } else if (refusals.isForNow()) {
            lost("The API refused the connection for now: " + refusals.errors());
        } else {
            endAll(refusals.exception());
        }
    }

    private void start(SubscriptionGroup group, boolean renew) {
        int present = generation;
        List<String> ids = group.assignIds();
        for (int index = 0; index < ids.size(); index++) {
            String id = ids.get(index);
            String data = group.requests().get(index);
            objects.toSubscribe(group.authorization(), data, group.headers(), renew)
                    .whenComplete((object, failure) -> steps.execute(() -> {
                        if (present == generation && group.has(id)) {
                            sendStart(group, id, data, object, failure);
                        }
                    }));
        }
        settings.workers()
                .after(
                        settings.retries().timeout(),
                        () -> steps.execute(() -> {
                            if (present == generation
                                    && group.isStarting()
                                    && group.ids().containsAll(ids)) {
                                lost("A subscription was not acknowledged in time.");
                            }
                        }));
    }

    private void sendStart(
            SubscriptionGroup group, String id, String data, @Nullable JsonNode object, @Nullable Throwable failure) {
        if (object != null) {
            send(ClientMessages.start(id, data, object));
            return;
        }
        Throwable why = unwrapped(failure);
        if (why instanceof TransportException) {
            tryLater(group, why);
        } else {
            stopAll(group);
            end(group, why);
        }
    }

    private void refused(SubscriptionGroup group, String id, Refusals refusals) {
        boolean starting = group.isStarting();
        group.gone(id);
        stopAll(group);
        if (starting && refusals.isForAuthorization() && group.takeRenewal()) {
            start(group, true);
        } else if (starting && refusals.isForNow()) {
            tryLater(group, refusals.exception());
        } else if (starting && refusals.isForConnection() && !isAlone(group)) {
            groups.remove(group);
            placement.move(
                    group,
                    this,
                    groups.stream().mapToInt(SubscriptionGroup::size).sum());
        } else {
            end(group, refusals.exception());
        }
    }

    private boolean isAlone(SubscriptionGroup group) {
        return groups.size() == 1 && groups.contains(group);
    }

    private void tryLater(SubscriptionGroup group, Throwable why) {
        stopAll(group);
        int refusals = group.countRefusal();
        if (!group.hasStartedOnce() && refusals >= settings.retries().attempts()) {
            end(group, why);
            return;
        }
        int present = generation;
        settings.workers()
                .after(
                        settings.retries().pause(refusals),
                        () -> steps.execute(() -> {
                            if (present == generation && acknowledged && groups.contains(group)) {
                                start(group, false);
                            }
                        }));
    }

    /** What was sent stays in order: the API has stopped the group before it sees whatever is sent next. */
    private void stopAll(SubscriptionGroup group) {
        if (acknowledged) {
            group.ids().forEach(id -> send(ClientMessages.stop(id)));
        }
        group.stopped();
    }

    private void end(SubscriptionGroup group, @Nullable Throwable why) {
        forget(group);
        group.end(why);
    }

    private void forget(SubscriptionGroup group) {
        groups.remove(group);
        placement.release(group, this);
    }

    private void endAll(Throwable why) {
        for (SubscriptionGroup group : List.copyOf(groups)) {
            groups.remove(group);
            placement.release(group, this);
            group.end(why);
        }
        rest();
    }

    /** Waits for a group to connect for. */
    private void rest() {
        connecting = false;
        renewed = false;
        failures = 0;
    }

    private void lost(String reason) {
        dropSocket();
        failures++;
        LOG.log(System.Logger.Level.DEBUG, reason);
        for (SubscriptionGroup group : List.copyOf(groups)) {
            group.interrupted();
            if (!group.hasStartedOnce() && failures >= settings.retries().attempts()) {
                end(group, new NetworkException(reason, null, false));
            }
        }
        if (groups.isEmpty()) {
            rest();
            return;
        }
        connecting = true;
        alarm.set(settings.retries().pause(failures), () -> connect(false));
    }

    private void dropSocket() {
        generation++;
        alarm.cancel();
        acknowledged = false;
        if (socket != null) {
            socket.abort();
            socket = null;
        }
    }

    private void send(String text) {
        if (socket != null) {
            socket.send(text);
        }
    }

    private Optional<SubscriptionGroup> group(String id) {
        return groups.stream().filter(group -> group.has(id)).findFirst();
    }

    private void expectWithin(Duration duration, String otherwise) {
        alarm.set(duration, () -> lost(otherwise));
    }

    private static Throwable unwrapped(@Nullable Throwable failure) {
        return failure == null ? new ClientException("The call was cancelled.") : Stages.cause(failure);
    }

    /** Hears one socket. */
    private final class Ears implements SocketListener {

        private final int present;

        Ears(int present) {
            this.present = present;
        }

        @Override
        public void received(JsonNode message) {
            steps.execute(() -> {
                if (present == generation) {
                    RealTimeConnection.this.received(message);
                }
            });
        }

        @Override
        public void closed(String reason) {
            steps.execute(() -> {
                if (present == generation) {
                    lost(reason);
                }
            });
        }
    }
}
