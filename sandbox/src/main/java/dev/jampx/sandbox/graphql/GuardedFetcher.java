package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.trace.GateTrace;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets only those through to a field who may have it; to others it is null, with an error. */
final class GuardedFetcher implements DataFetcher<@Nullable Object> {

    private static final String ACTION = "appsync:GraphQL";

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

    /** What stands behind it. */
    DataFetcher<?> guarded() {
        return guarded;
    }

    /** What it says of {@code caller}, in words. */
    GateTrace gate(CallerIdentity caller) {
        return new GateTrace(
                rule.directives(),
                rule.allows(caller),
                root ? caller.function().map(function -> policy(caller, function)) : Optional.empty(),
                rule.allows(caller) && policyAllows(caller));
    }

    private GateTrace.Policy policy(CallerIdentity caller, String function) {
        return new GateTrace.Policy("function " + function, ACTION, resource(), policyAllows(caller));
    }

    private String resource() {
        return "types/" + type + "/fields/" + field;
    }

    private boolean policyAllows(CallerIdentity caller) {
        return !root
                || caller.function()
                        .map(function -> permissions.allows(function, ACTION, resource()))
                        .orElse(true);
    }
}
