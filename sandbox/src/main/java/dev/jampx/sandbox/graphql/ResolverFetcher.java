package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.resolver.FieldResolver;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Resolves a field with its resolver, on a thread of the executor, so that fields of a query run side by side. */
final class ResolverFetcher implements DataFetcher<CompletableFuture<DataFetcherResult<Object>>> {

    private final FieldResolver resolver;
    private final Executor executor;

    ResolverFetcher(FieldResolver resolver, Executor executor) {
        this.resolver = resolver;
        this.executor = executor;
    }

    /** {@code UNIT} or {@code PIPELINE}. */
    String kind() {
        return resolver.kind();
    }

    @Override
    public CompletableFuture<DataFetcherResult<Object>> get(DataFetchingEnvironment environment) {
        return RequestBudget.of(environment)
                .spend(
                        environment,
                        () -> CompletableFuture.supplyAsync(
                                () -> ResolvedField.of(resolver.resolve(FieldInvocation.of(environment)), environment),
                                executor));
    }
}
