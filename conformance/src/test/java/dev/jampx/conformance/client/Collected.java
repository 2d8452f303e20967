package dev.jampx.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A subscriber that keeps all it receives. */
final class Collected<T> implements Flow.Subscriber<T> {

    private static final long MINUTES = 2;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final List<T> received = new ArrayList<>();
    private Flow.@Nullable Subscription subscription;
    private @Nullable Throwable failure;
    private boolean ended;

    private final boolean asks;

    private Collected(boolean asks) {
        this.asks = asks;
    }

    static <T> Collected<T> of(Flow.Publisher<T> publisher) {
        Collected<T> collected = new Collected<>(true);
        publisher.subscribe(collected);
        return collected;
    }

    /** One that asks for nothing until it is told to. */
    static <T> Collected<T> unasked(Flow.Publisher<T> publisher) {
        Collected<T> collected = new Collected<>(false);
        publisher.subscribe(collected);
        return collected;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (asks) {
            given.request(Long.MAX_VALUE);
        }
    }

    void request(long n) {
        Objects.requireNonNull(subscription).request(n);
    }

    @Override
    public void onNext(T thing) {
        change(() -> received.add(thing));
    }

    @Override
    public void onError(Throwable why) {
        change(() -> failure = why);
    }

    @Override
    public void onComplete() {
        change(() -> ended = true);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until what was received is as {@code wanted}. */
    List<T> await(Predicate<List<T>> wanted) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MINUTES.toNanos(MINUTES);
            while (!wanted.test(received)) {
                assertThat(failure).isNull();
                assertThat(ended).isFalse();
                assertThat(left)
                        .as("waited long enough; the last is %s", last())
                        .isPositive();
                left = news.awaitNanos(left);
            }
            return List.copyOf(received);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the newest is as {@code wanted}. */
    T awaitLast(Predicate<T> wanted) throws InterruptedException {
        List<T> all = await(things -> !things.isEmpty() && wanted.test(things.get(things.size() - 1)));
        return all.get(all.size() - 1);
    }

    /** Waits until it has failed. */
    Throwable awaitFailure() throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MINUTES.toNanos(MINUTES);
            while (failure == null) {
                assertThat(left).as("waited long enough").isPositive();
                left = news.awaitNanos(left);
            }
            return failure;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable T last() {
        return received.isEmpty() ? null : received.get(received.size() - 1);
    }

    void cancel() {
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
