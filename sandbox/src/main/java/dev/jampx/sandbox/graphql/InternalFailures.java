package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.resolver.ResolverError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.concurrent.CompletableFuture;

/** Our own faults while a field is resolved: callers learn that there was one, the log learns which. */
final class InternalFailures implements DataFetcherExceptionHandler {

    private static final System.Logger LOG = System.getLogger(InternalFailures.class.getName());

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        LOG.log(System.Logger.Level.ERROR, "Resolving " + parameters.getPath() + " failed", parameters.getException());
        ResolverError error =
                ResolverError.of("InternalFailure", "An internal failure occurred while resolving this field.");
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult()
                .error(new ResolverGraphQlError(error, null, parameters.getPath(), parameters.getSourceLocation()))
                .build());
    }
}
