package dev.jampx.sandbox.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** Lets only those through to a field who may have it; to others it is null, with an error. */
final class GuardedFetcher implements DataFetcher<@Nullable Object> {

    private final String type;
    private final String field;
    private final FieldRule rule;
    private final DataFetcher<?> guarded;

    GuardedFetcher(String type, String field, FieldRule rule, DataFetcher<?> guarded) {
        this.type = type;
        this.field = field;
        this.rule = rule;
        this.guarded = guarded;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        CallerIdentity caller = environment.getGraphQlContext().get(CallerIdentity.class);
        if (rule.allows(caller) && caller.policy().allows(type, field)) {
            return guarded.get(environment);
        }
        return DataFetcherResult.newResult()
                .error(ResolverGraphQlError.notAuthorized(
                        type,
                        field,
                        environment.getExecutionStepInfo().getPath(),
                        environment.getField().getSourceLocation()))
                .build();
    }
}
