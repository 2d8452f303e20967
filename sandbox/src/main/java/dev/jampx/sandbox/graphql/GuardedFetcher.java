package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.iam.Permissions;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** Lets only those through to a field who may have it; to others it is null, with an error. */
final class GuardedFetcher implements DataFetcher<@Nullable Object> {

    private final String type;
    private final String field;
    private final boolean root;
    private final FieldRule rule;
    private final Permissions permissions;
    private final DataFetcher<?> guarded;

    /** @param root whether the field is one of a root type: only those are subject to the policies of IAM roles */
    GuardedFetcher(
            String type, String field, boolean root, FieldRule rule, Permissions permissions, DataFetcher<?> guarded) {
        this.type = type;
        this.field = field;
        this.root = root;
        this.rule = rule;
        this.permissions = permissions;
        this.guarded = guarded;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        CallerIdentity caller = environment.getGraphQlContext().get(CallerIdentity.class);
        if (rule.allows(caller) && policyAllows(caller)) {
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

    private boolean policyAllows(CallerIdentity caller) {
        return !root
                || caller.function()
                        .map(function ->
                                permissions.allows(function, "appsync:GraphQL", "types/" + type + "/fields/" + field))
                        .orElse(true);
    }
}
