package dev.jampx.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.execution.Delivery;
import dev.jampx.client.execution.SerialExecutor;
import dev.jampx.client.failure.DecodingException;
import dev.jampx.client.failure.TransportException;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.realtime.SubscriptionSignal;
import dev.jampx.client.service.Stages;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber's observation of a list. Signals and pages are taken in one after the other.
 *
 * @param <T> what a row is
 */
final class Observation<T> {

    private static final System.Logger LOG = System.getLogger(Observation.class.getName());

    private final GraphQlClient client;
    private final ObservedList<T> list;
    private final Delivery<Observation<T>, Snapshot<T>> delivery;
    private final SerialExecutor steps;
    private final RowMerge<T> rows;
    private volatile Flow.@Nullable Subscription changes;
    private volatile @Nullable CompletableFuture<?> reading;
    private volatile boolean stopped;
    private boolean following;
    private boolean underWay;
    private boolean outdated;
    private boolean syncedOnce;
    private int reads;
    private int failures;

    /**
     * @param client subscribes
     * @param list what is observed
     * @param delivery is told whenever there is something new
     */
    Observation(GraphQlClient client, ObservedList<T> list, Delivery<Observation<T>, Snapshot<T>> delivery) {
        this.client = client;
        this.list = list;
        this.delivery = delivery;
        this.steps = new SerialExecutor(client.workers());
        this.rows = new RowMerge<>(list.key());
    }

    void start() {
        client.signals(list.changes().stream().map(RowChange::request).toList()).subscribe(new Changes());
    }

    void stop() {
        stopped = true;
        Flow.Subscription following = changes;
        if (following != null) {
            following.cancel();
        }
        CompletableFuture<?> page = reading;
        if (page != null) {
            page.cancel(true);
        }
    }

    /** What is known now. */
    Snapshot<T> snapshot() {
        synchronized (rows) {
            return rows.snapshot();
        }
    }

    private void take(SubscriptionSignal signal) {
        if (signal instanceof SubscriptionSignal.Event event) {
            changed(event);
        } else if (signal instanceof SubscriptionSignal.Started) {
            following = true;
            readAgain();
        } else {
            following = false;
            reads++;
            forget();
            show();
        }
    }

    private void changed(SubscriptionSignal.Event event) {
        RowChange change = list.changes().get(event.subscription());
        JsonNode row = event.payload().path("data").path(change.field());
        try {
            change(change.kind(), row, list.decode().apply(row));
        } catch (DecodingException unreadable) {
            // Whoever changed the row did not select all of it: only the list can tell how it is now.
            LOG.log(System.Logger.Level.DEBUG, "An event cannot be read; the list is read instead", unreadable);
            unreadable();
        }
    }

    private void unreadable() {
        outdated = true;
        // A list that is read already is read to its end: otherwise many such events would keep it from ever getting
        // there.
        if (following && !underWay) {
            renew();
        }
    }

    /** Events of rows of which there are newer ones, that could not be read, count no more. */
    private void renew() {
        forget();
        readAgain();
        show();
    }

    private void forget() {
        synchronized (rows) {
            rows.interrupted();
        }
    }

    private void change(RowChange.Kind kind, JsonNode node, T row) {
        synchronized (rows) {
            if (kind == RowChange.Kind.WRITTEN && list.filter().test(node)) {
                rows.put(row);
            } else {
                rows.remove(row);
            }
        }
        show();
    }

    private void readAgain() {
        outdated = false;
        underWay = true;
        synchronized (rows) {
            rows.restarted();
        }
        read(++reads, null);
    }

    private void read(int number, @Nullable String nextToken) {
        CompletableFuture<Page<T>> page = list.pages().read(nextToken);
        reading = page;
        if (stopped) {
            page.cancel(true);
        }
        page.whenComplete((read, failure) -> steps.execute(() -> {
            if (number != reads || stopped) {
                return;
            }
            if (read == null) {
                notRead(failure);
            } else {
                taken(number, read);
            }
        }));
    }

    private void taken(int number, Page<T> page) {
        synchronized (rows) {
            rows.page(page.items());
            if (!page.hasNext()) {
                rows.complete();
            }
            if (outdated) {
                rows.doubted();
            }
        }
        if (page.hasNext()) {
            read(number, page.nextToken());
        } else {
            ended();
        }
        show();
    }

    private void ended() {
        underWay = false;
        syncedOnce = true;
        failures = 0;
        if (outdated) {
            renew();
        }
    }

    private void notRead(@Nullable Throwable failure) {
        Throwable cause = failure == null ? null : Stages.cause(failure);
        if (!syncedOnce || !(cause instanceof TransportException)) {
            stop();
            delivery.end(cause);
            return;
        }
        int number = ++reads;
        client.workers()
                .after(
                        client.retries().pause(++failures),
                        () -> steps.execute(() -> {
                            if (number == reads && !stopped) {
                                readAgain();
                            }
                        }));
    }

    private void show() {
        delivery.offer(this);
    }

    /** Hears of changes. */
    private final class Changes implements Flow.Subscriber<SubscriptionSignal> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            changes = subscription;
            subscription.request(Long.MAX_VALUE);
            if (stopped) {
                subscription.cancel();
            }
        }

        @Override
        public void onNext(SubscriptionSignal signal) {
            steps.execute(() -> take(signal));
        }

        @Override
        public void onError(Throwable failure) {
            steps.execute(() -> delivery.end(failure));
        }

        @Override
        public void onComplete() {
            steps.execute(() -> delivery.end(null));
        }
    }
}
