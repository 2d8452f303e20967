package dev.jampx.sandbox.realtime;

import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.WireUpgrade;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** AppSync's real-time endpoint: {@code /graphql/realtime}, where clients hold WebSockets open. */
public final class RealTimeService implements WireService, AutoCloseable {

    private static final int BAD_REQUEST = 400;
    private static final int SENDERS = 2;
    private static final long KEEP_ALIVE_SECONDS = 60;

    /** AppSync's limit. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private final SubscriptionApi api;
    private final SubscriptionHub hub;
    private final Map<Connection, Long> open = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor executor;

    /**
     * @param api answers for subscriptions
     * @param hub holds them
     */
    public RealTimeService(SubscriptionApi api, SubscriptionHub hub) {
        this.api = api;
        this.hub = hub;
        this.executor = new ScheduledThreadPoolExecutor(SENDERS, RealTimeService::thread);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        // Work may be added while the service closes; it is of no use any more.
        executor.setRejectedExecutionHandler((task, closed) -> {});
        executor.scheduleWithFixedDelay(this::keepAlive, KEEP_ALIVE_SECONDS, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "real-time");
        thread.setDaemon(true);
        return thread;
    }

    /** Answers a request that asks for no WebSocket: there is nothing else here. */
    @Override
    public WireResponse handle(WireRequest request) {
        return refusal(List.of(RealTimeError.of(
                "BadRequestException", "This endpoint answers to requests for a WebSocket only.", BAD_REQUEST)));
    }

    @Override
    public WireUpgrade upgrade(WireRequest request) {
        try {
            Authorization authorization = Handshake.read(request);
            return new WireUpgrade.Accepted(
                    Handshake.SUBPROTOCOL, new Connection(authorization, api, hub, executor, new OpenConnections()));
        } catch (RealTimeException refused) {
            return new WireUpgrade.Refused(refusal(refused.errors()));
        }
    }

    private static WireResponse refusal(List<RealTimeError> errors) {
        return WireResponse.text(
                BAD_REQUEST,
                "application/json;charset=UTF-8",
                ServerMessages.errors(errors).toString());
    }

    private void keepAlive() {
        open.forEach((connection, since) -> {
            if (System.nanoTime() - since > LONGEST.toNanos()) {
                connection.end("A connection lasts 24 hours.");
            } else {
                connection.keepAlive();
            }
        });
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    /** The connections that are kept alive. */
    private final class OpenConnections implements Connection.Openings {

        @Override
        public void opened(Connection connection) {
            open.put(connection, System.nanoTime());
        }

        @Override
        public void closed(Connection connection) {
            open.remove(connection);
        }
    }
}
