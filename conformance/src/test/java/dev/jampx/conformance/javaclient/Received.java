package dev.jampx.conformance.javaclient;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a publisher has published so far. */
final class Received implements Flow.Subscriber<Object> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PROBE_MILLIS = 1_000;

    private final List<Object> items = new ArrayList<>();
    private @Nullable Throwable failure;
    private Flow.@Nullable Subscription subscription;

    /** Subscribes to {@code publisher}. */
    @SuppressWarnings("unchecked")
    static Received from(Object publisher) {
        Received received = new Received();
        ((Flow.Publisher<Object>) publisher).subscribe(received);
        return received;
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public synchronized void onNext(Object item) {
        items.add(item);
        notifyAll();
    }

    @Override
    public synchronized void onError(Throwable cause) {
        failure = cause;
        notifyAll();
    }

    @Override
    public void onComplete() {
        onError(new IllegalStateException("the publisher has ended"));
    }

    synchronized List<Object> items() {
        return List.copyOf(items);
    }

    synchronized void cancel() {
        if (subscription != null) {
            subscription.cancel();
        }
    }

    /** Waits until what has been published is as wanted; in between, {@code probe} makes something be published. */
    void await(Predicate<List<Object>> wanted, Runnable probe) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!awaitFor(wanted)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("published so far: " + items());
            }
            probe.run();
        }
    }

    void await(Predicate<List<Object>> wanted) {
        await(wanted, () -> {});
    }

    private synchronized boolean awaitFor(Predicate<List<Object>> wanted) {
        long end = System.nanoTime() + Duration.ofMillis(PROBE_MILLIS).toNanos();
        while (!wanted.test(List.copyOf(items))) {
            if (failure != null) {
                throw new AssertionError("the subscription failed", failure);
            }
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
        return true;
    }
}
