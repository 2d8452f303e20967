package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.trace.FieldRecording;
import dev.jampx.sandbox.trace.OutcomeTrace;
import dev.jampx.sandbox.trace.RequestRecording;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLNamedType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Records the fields that have a resolver or are guarded, in requests that are traced. Others are executed without it, so that
 * tracing costs them nothing.
 */
final class TracingInstrumentation extends SimplePerformantInstrumentation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final OutcomeTrace.Error INTERNAL_FAILURE =
            new OutcomeTrace.Error(Optional.of("InternalFailure"), "A fault of jampx; its log says more.");

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        boolean recorded =
                fetcher instanceof GuardedFetcher || resolverKind(fetcher).isPresent();
        RequestRecording recording =
                parameters.getExecutionContext().getGraphQLContext().get(RequestRecording.class);
        return recorded ? environment -> fetch(fetcher, environment, recording) : fetcher;
    }

    private static @Nullable Object fetch(
            DataFetcher<?> fetcher, DataFetchingEnvironment environment, RequestRecording recording) throws Exception {
        FieldRecording field = begun(fetcher, environment, recording);
        // The resolver finds the recording where the field's context is; those of its children are others.
        DataFetchingEnvironment observed = DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment)
                .localContext(field)
                .build();
        Object value;
        try {
            value = fetcher.get(observed);
        } catch (Exception e) {
            field.ended(true, List.of(INTERNAL_FAILURE));
            throw e;
        }
        if (value instanceof CompletionStage<?> stage) {
            return stage.whenComplete((result, failure) -> {
                if (failure == null) {
                    ended(field, result);
                } else {
                    field.ended(true, List.of(INTERNAL_FAILURE));
                }
            });
        }
        ended(field, value);
        return value;
    }

    private static FieldRecording begun(
            DataFetcher<?> fetcher, DataFetchingEnvironment environment, RequestRecording recording) {
        DataFetcher<?> behind = fetcher instanceof GuardedFetcher guarded ? guarded.guarded() : fetcher;
        CallerIdentity caller = environment.getGraphQlContext().get(CallerIdentity.class);
        FieldRecording field = recording.field(
                new FieldRecording.Place(
                        environment
                                .getExecutionStepInfo()
                                .getPath()
                                .toString()
                                .substring(1)
                                .replace('/', '.'),
                        ((GraphQLNamedType) environment.getParentType()).getName(),
                        environment.getFieldDefinition().getName()),
                fetcher instanceof GuardedFetcher guarded ? Optional.of(guarded.gate(caller)) : Optional.empty(),
                resolverKind(behind));
        Object source = environment.getSource();
        if (source != null) {
            field.belongsTo(JSON.valueToTree(source));
        }
        Object input = environment.getArgument("input");
        if (input != null) {
            field.writes(JSON.valueToTree(input));
        }
        return field;
    }

    private static Optional<String> resolverKind(DataFetcher<?> fetcher) {
        if (fetcher instanceof EventFetcher event) {
            return resolverKind(event.resolving());
        }
        if (fetcher instanceof ResolverFetcher resolver) {
            return Optional.of(resolver.kind());
        }
        return fetcher instanceof BatchingFetcher batching ? Optional.of(batching.kind()) : Optional.empty();
    }

    private static void ended(FieldRecording field, @Nullable Object value) {
        if (value instanceof DataFetcherResult<?> result) {
            field.ended(
                    result.getData() == null,
                    result.getErrors().stream()
                            .map(TracingInstrumentation::traced)
                            .toList());
        } else {
            field.ended(value == null, List.of());
        }
    }

    private static OutcomeTrace.Error traced(GraphQLError error) {
        return new OutcomeTrace.Error(
                error instanceof ResolverGraphQlError resolver
                        ? resolver.error().type()
                        : Optional.empty(),
                String.valueOf(error.getMessage()));
    }
}
