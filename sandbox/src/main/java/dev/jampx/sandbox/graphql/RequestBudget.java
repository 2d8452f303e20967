package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.resolver.ResolverError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What one request may use up: AppSync's limits on its time and on the resolvers that it runs. Safe for many threads. */
final class RequestBudget {

    /** How long a request may take. */
    static final Duration TIME = Duration.ofSeconds(30);

    /** How many resolvers a request may run. */
    static final int RESOLVERS = 10_000;

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

    /** The budget of the request that a field is part of. */
    static RequestBudget of(DataFetchingEnvironment environment) {
        // One made here would be another for each field, which is no limit.
        return Objects.requireNonNull(environment.getGraphQlContext().get(RequestBudget.class));
    }

    /** Resolves a field, unless that would be one resolver too many, and without it when it is not there in time. */
    CompletableFuture<DataFetcherResult<Object>> spend(
            DataFetchingEnvironment environment, Supplier<CompletableFuture<DataFetcherResult<Object>>> resolving) {
        if (used.incrementAndGet() > resolvers) {
            return CompletableFuture.completedFuture(ResolvedField.failed(
                    ResolverError.of(
                            "ResolverExecutionLimitReached", "The request runs more than " + resolvers + " resolvers."),
                    environment));
        }
        DataFetcherResult<Object> late = ResolvedField.failed(ResolverError.timedOut(), environment);
        long nanosLeft = nanosLeft();
        return nanosLeft <= 0
                ? CompletableFuture.completedFuture(late)
                : resolving.get().completeOnTimeout(late, nanosLeft, TimeUnit.NANOSECONDS);
    }

    /** Whether the request is answered without what is not there yet. */
    boolean isTimeUp() {
        return nanosLeft() <= 0;
    }

    private long nanosLeft() {
        return end - System.nanoTime();
    }
}
