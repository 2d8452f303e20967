package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.resolver.ResolverError;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What one request may use up: AppSync's limits on its time and on the resolvers that it runs. Safe for many threads. */
final class RequestBudget {

    /** How long a request may take. */
    static final Duration TIME = Duration.ofSeconds(30);

    /** How many resolvers a request may run. */
    static final int RESOLVERS = 10_000;

    static final ResolverError OUT_OF_TIME = ResolverError.of("ExecutionTimeout", "Execution timed out.");
    static final ResolverError OUT_OF_RESOLVERS = ResolverError.of(
            "ResolverExecutionLimitReached", "The request runs more than " + RESOLVERS + " resolvers.");

    private final long end;
    private final int resolvers;
    private final AtomicInteger used = new AtomicInteger();

    RequestBudget() {
        this(TIME, RESOLVERS);
    }

    RequestBudget(Duration time, int resolvers) {
        this.end = System.nanoTime() + time.toNanos();
        this.resolvers = resolvers;
    }

    /** Counts one more resolver, and tells whether it may run. */
    boolean takeResolver() {
        return used.incrementAndGet() <= resolvers;
    }

    /** The milliseconds left, never fewer than 0. */
    long millisecondsLeft() {
        return Math.max(0, (end - System.nanoTime()) / 1_000_000);
    }
}
