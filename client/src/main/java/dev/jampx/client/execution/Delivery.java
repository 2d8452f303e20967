package dev.jampx.client.execution;

import dev.jampx.client.failure.SubscriptionOverflowException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings things to one subscriber: as many as it asks for, in order, on a thread that is not the one they come from. A subscriber that throws is cancelled,
 * and nobody else notices.
 *
 * @param <E> what comes
 * @param <T> what the subscriber receives
 */
public final class Delivery<E, T> implements Flow.Subscription {

    private static final System.Logger LOG = System.getLogger(Delivery.class.getName());

    private final Flow.Subscriber<? super T> subscriber;
    private final Function<E, Optional<T>> presentation;
    private final int capacity;
    private final Overflow overflow;
    private final SerialExecutor executor;
    private final Deque<E> waiting = new ArrayDeque<>();
    private long demand;
    private boolean ended;
    private boolean over;
    private @Nullable Throwable failure;
    private @Nullable Runnable stop;

    /** Begins to give things to a delivery. */
    @FunctionalInterface
    public interface Source<E, T> {

        /** @return stops giving things; may be called more than once */
        Runnable start(Delivery<E, T> delivery);
    }

    /**
     * @param subscriber who receives
     * @param threads where it receives
     * @param presentation makes of a thing what the subscriber receives; nothing if it is not for it. What it throws is logged, and the thing left out
     * @param capacity how many things are kept for it
     * @param overflow what happens when there are more
     */
    public Delivery(
            Flow.Subscriber<? super T> subscriber,
            Executor threads,
            Function<E, Optional<T>> presentation,
            int capacity,
            Overflow overflow) {
        this.subscriber = subscriber;
        this.executor = new SerialExecutor(threads);
        this.presentation = presentation;
        this.capacity = capacity;
        this.overflow = overflow;
    }

    /** Introduces itself to the subscriber, and starts {@code source} unless the subscriber has cancelled already. */
    public void start(Source<E, T> source) {
        try {
            subscriber.onSubscribe(this);
        } catch (RuntimeException fault) {
            abandon(fault);
            return;
        }
        synchronized (this) {
            if (over) {
                return;
            }
        }
        Runnable stopping = source.start(this);
        synchronized (this) {
            stop = stopping;
            if (!over) {
                return;
            }
        }
        stopping.run();
    }

    /** Gives one thing. Never waits. */
    public void offer(E thing) {
        boolean tooMany = false;
        synchronized (this) {
            if (over || ended) {
                return;
            }
            if (overflow == Overflow.KEEP_LATEST) {
                waiting.clear();
            }
            if (waiting.size() < capacity) {
                waiting.add(thing);
            } else {
                tooMany = true;
                ended = true;
                failure = new SubscriptionOverflowException(capacity);
            }
        }
        if (tooMany) {
            stopSource();
        }
        executor.execute(this::deliver);
    }

    /**
     * Ends the delivery, after what is kept.
     *
     * @param why the failure; null if there is none
     */
    public void end(@Nullable Throwable why) {
        synchronized (this) {
            if (over || ended) {
                return;
            }
            ended = true;
            failure = why;
        }
        executor.execute(this::deliver);
    }

    @Override
    public void request(long n) {
        synchronized (this) {
            if (n <= 0) {
                waiting.clear();
                ended = true;
                failure = new IllegalArgumentException("A subscriber asks for at least one thing, not " + n + ".");
            } else {
                demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
            }
        }
        if (n <= 0) {
            stopSource();
        }
        executor.execute(this::deliver);
    }

    @Override
    public void cancel() {
        synchronized (this) {
            over = true;
            waiting.clear();
        }
        stopSource();
    }

    private void stopSource() {
        Runnable stopping;
        synchronized (this) {
            stopping = stop;
        }
        if (stopping != null) {
            stopping.run();
        }
    }

    private void deliver() {
        try {
            for (E next = take(); next != null; next = take()) {
                present(next).ifPresentOrElse(subscriber::onNext, this::giveBack);
            }
            if (isLast()) {
                tellEnd();
            }
        } catch (RuntimeException fault) {
            abandon(fault);
        }
    }

    private void tellEnd() {
        Throwable why = failure;
        if (why == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(why);
        }
    }

    private Optional<T> present(E thing) {
        try {
            return presentation.apply(thing);
        } catch (RuntimeException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "An event is left out: it cannot be read", unreadable);
            return Optional.empty();
        }
    }

    private void abandon(RuntimeException fault) {
        LOG.log(System.Logger.Level.ERROR, "A subscriber threw an exception, and is cancelled", fault);
        cancel();
    }

    private synchronized @Nullable E take() {
        if (over || demand == 0 || waiting.isEmpty()) {
            return null;
        }
        demand = demand == Long.MAX_VALUE ? demand : demand - 1;
        return waiting.poll();
    }

    private synchronized void giveBack() {
        demand = demand == Long.MAX_VALUE ? demand : demand + 1;
    }

    private synchronized boolean isLast() {
        boolean last = !over && ended && waiting.isEmpty();
        over |= last;
        return last;
    }
}
