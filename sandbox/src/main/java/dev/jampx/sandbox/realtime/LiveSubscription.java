package dev.jampx.sandbox.realtime;

import java.util.List;
import java.util.Optional;

/** A subscription of a client, from {@code start} to {@code stop}. */
final class LiveSubscription {

    /** AppSync delivers no larger ones. */
    private static final int EVENT_LIMIT = 240 * 1024;

    private static final System.Logger LOG = System.getLogger(LiveSubscription.class.getName());

    private final Connection connection;
    private final String id;
    private volatile ReadySubscription ready;

    LiveSubscription(Connection connection, String id, ReadySubscription ready) {
        this.connection = connection;
        this.id = id;
        this.ready = ready;
    }

    String id() {
        return id;
    }

    ReadySubscription ready() {
        return ready;
    }

    /** Goes on as {@code renewed}. */
    void become(ReadySubscription renewed) {
        ready = renewed;
    }

    /** Tells the client that the subscription counts from now on. */
    void acknowledge() {
        connection.outbox().add(ServerMessages.startAck(id));
    }

    /** Puts {@code event} into the client's outbox if the subscription is to receive it. */
    void offer(MutationEvent event) {
        ReadySubscription now = ready;
        if (now.filter().matches(event.payload())) {
            connection.outbox().add(event.size(), () -> message(now, event));
        }
    }

    private Optional<String> message(ReadySubscription now, MutationEvent event) {
        String answer;
        try {
            answer = now.answer(event);
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(System.Logger.Level.ERROR, "An event of " + event.field() + " was not delivered", fault);
            return Optional.empty();
        }
        if (answer.length() > EVENT_LIMIT) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "An event of " + event.field() + " is not delivered to " + now.field()
                            + ": it is larger than 240 KB, AppSync's limit.");
            return Optional.empty();
        }
        return Optional.of(ServerMessages.data(id, answer));
    }

    /** Ends the subscription because the API does not let it go on. */
    void fail(List<RealTimeError> errors) {
        connection.forget(this);
        connection.outbox().add(ServerMessages.error(id, errors));
    }

    /** Ends the subscription. */
    void complete() {
        connection.forget(this);
        connection.outbox().add(ServerMessages.complete(id));
    }
}
