package dev.jampx.client.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A value that is fetched, kept while it is good, and fetched once for all threads that want it. Thread-safe.
 *
 * @param <K> for whom a value is good: one for somebody else is no use
 * @param <T> the values
 */
public final class Renewing<K, T> {

    /** A refusal that comes so soon after a value was fetched is taken for one of the value before. */
    public static final Duration GRACE = Duration.ofSeconds(10);

    private final Function<K, CompletableFuture<T>> source;
    private final Predicate<T> stale;
    private final InstantSource clock;
    private final Object lock = new Object();
    private @Nullable Held<K, T> held;
    private @Nullable Flight<K, T> flight;

    /**
     * @param source fetches a value; has to come to an end
     * @param stale whether a value is no longer good, or not for long
     * @param clock the time
     */
    public Renewing(Function<K, CompletableFuture<T>> source, Predicate<T> stale, InstantSource clock) {
        this.source = source;
        this.stale = stale;
        this.clock = clock;
    }

    /**
     * The value for {@code key}.
     *
     * @param key for whom
     * @param renew whether the one from memory was just refused
     */
    public CompletableFuture<T> get(K key, boolean renew) {
        Flight<K, T> joined;
        synchronized (lock) {
            if (held != null && held.key().equals(key) && isGood(held, renew)) {
                return CompletableFuture.completedFuture(held.value());
            }
            if (flight != null && flight.key().equals(key)) {
                return flight.value().copy();
            }
            joined = new Flight<>(key, new CompletableFuture<>());
            flight = joined;
        }
        fetch(joined);
        return joined.value().copy();
    }

    /** Forgets the value. */
    public void forget() {
        synchronized (lock) {
            held = null;
            flight = null;
        }
    }

    private boolean isGood(Held<K, T> candidate, boolean renew) {
        boolean renewed = !renew || clock.instant().isBefore(candidate.since().plus(GRACE));
        return renewed && !stale.test(candidate.value());
    }

    private void fetch(Flight<K, T> own) {
        Stages.begin(() -> source.apply(own.key())).whenComplete((value, failure) -> {
            synchronized (lock) {
                if (flight == own) {
                    flight = null;
                    held = failure == null ? new Held<>(own.key(), value, clock.instant()) : null;
                }
            }
            if (failure == null) {
                own.value().complete(value);
            } else {
                own.value().completeExceptionally(Stages.cause(failure));
            }
        });
    }

    private record Held<K, T>(K key, T value, Instant since) {}

    private record Flight<K, T>(K key, CompletableFuture<T> value) {}
}
