package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.realtime.MutationEvent;
import dev.jampx.sandbox.realtime.ReadySubscription;
import dev.jampx.sandbox.realtime.RealTimeError;
import dev.jampx.sandbox.realtime.RealTimeException;
import dev.jampx.sandbox.realtime.filter.ArgumentFilter;
import dev.jampx.sandbox.realtime.filter.EventFilter;
import dev.jampx.sandbox.realtime.filter.FilterReader;
import dev.jampx.sandbox.realtime.filter.InvalidFilterException;
import dev.jampx.sandbox.realtime.filter.SubscriptionFilter;
import dev.jampx.sandbox.resolver.ExtensionCall;
import dev.jampx.sandbox.resolver.ExtensionCall.Extension;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of the type {@code Subscription} that a caller follows.
 *
 * @param request the subscription
 * @param field the field
 * @param mutations the mutations it follows
 * @param filter which events the caller receives
 * @param invalidationFilter which invalidations end it
 * @param renewal makes the same on what is served then
 */
record SubscribedField(
        OperationRequest request,
        String field,
        Set<String> mutations,
        EventFilter filter,
        Optional<SubscriptionFilter> invalidationFilter,
        Renewal renewal)
        implements ReadySubscription {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Makes a subscription anew. */
    interface Renewal {

        ReadySubscription renew() throws RealTimeException;
    }

    /**
     * The subscription to {@code field}, whose resolver has been run.
     *
     * @param calls what the resolver set
     * @throws RealTimeException if that is not within AppSync's limits
     */
    static SubscribedField of(
            OperationRequest request, ExecutableNormalizedField field, ExtensionCalls calls, Renewal renewal)
            throws RealTimeException {
        GraphQLSchema schema = request.api().schema();
        GraphQLFieldDefinition definition = schema.getSubscriptionType().getFieldDefinition(field.getName());
        Optional<SubscriptionFilter> set = filter(calls, Extension.SET_SUBSCRIPTION_FILTER);
        // A filter that the resolver sets stands in place of the one that the arguments make.
        EventFilter filter = set.isPresent()
                ? set.get()
                : new ArgumentFilter(fieldsOfResult(definition, field.getResolvedArguments()));
        return new SubscribedField(
                request,
                field.getName(),
                mutations(definition),
                filter,
                filter(calls, Extension.SET_SUBSCRIPTION_INVALIDATION_FILTER),
                renewal);
    }

    /** What is wrong with a subscription whose resolver gave {@code result}. It gives nothing, even where something is due later. */
    static List<GraphQLError> failures(ExecutionResult result) {
        return result.getErrors().stream()
                .filter(error -> !(error instanceof NonNullableFieldWasNullError))
                .toList();
    }

    /** The last filter set counts. */
    private static Optional<SubscriptionFilter> filter(ExtensionCalls calls, Extension extension)
            throws RealTimeException {
        List<ExtensionCall> set = calls.of(extension);
        if (set.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(FilterReader.read(set.get(set.size() - 1).argument()));
        } catch (InvalidFilterException invalid) {
            throw new RealTimeException(RealTimeError.of("BadRequestException", String.valueOf(invalid.getMessage())));
        }
    }

    private static Map<String, @Nullable Object> fieldsOfResult(
            GraphQLFieldDefinition definition, Map<String, @Nullable Object> arguments) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLFieldsContainer result) {
            arguments.forEach((name, value) -> {
                if (result.getFieldDefinition(name) != null && !(value instanceof Map)) {
                    fields.put(name, value);
                }
            });
        }
        return fields;
    }

    private static Set<String> mutations(GraphQLFieldDefinition definition) {
        Set<String> mutations = new LinkedHashSet<>();
        GraphQLAppliedDirective directive = definition.getAppliedDirective("aws_subscribe");
        if (directive != null && directive.getArgument("mutations").getValue() instanceof Collection<?> names) {
            names.forEach(name -> mutations.add(String.valueOf(name)));
        }
        return mutations;
    }

    @Override
    public String answer(MutationEvent event) {
        ExecutionResult result = request.api().execute(request.input(event, field));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("data", result.getData());
        if (!result.getErrors().isEmpty()) {
            answer.put("errors", ErrorRendering.render(result.getErrors()));
        }
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a GraphQL result that is not JSON", e);
        }
    }

    @Override
    public ReadySubscription renewed() throws RealTimeException {
        return renewal.renew();
    }
}
