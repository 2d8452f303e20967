package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.realtime.Invalidation;
import dev.jampx.sandbox.realtime.MutationEvent;
import dev.jampx.sandbox.realtime.SubscriptionHub;
import dev.jampx.sandbox.resolver.ExtensionCall;
import graphql.normalized.ExecutableNormalizedField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a mutation gave its caller, made known to subscribers. They see no more than the caller selected.
 *
 * @param request the mutation
 * @param data what it gave, fields by their aliases
 */
record MutationResult(OperationRequest request, Map<String, @Nullable Object> data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Gives an event to {@code hub} for each field that is followed and came to a result, then ends the subscriptions that resolvers want ended. */
    void publish(SubscriptionHub hub, ExtensionCalls calls) {
        for (ExecutableNormalizedField field : request.rootFields()) {
            Object value = data.get(field.getResultKey());
            if (value != null && hub.isFollowed(field.getName())) {
                hub.publish(event(field, value));
            }
        }
        for (ExtensionCall call : calls.of(ExtensionCall.Extension.INVALIDATE_SUBSCRIPTIONS)) {
            hub.invalidate(new Invalidation(
                    call.argument().path("subscriptionField").asText(),
                    PlainValues.of(call.argument().path("payload"))));
        }
    }

    private MutationEvent event(ExecutableNormalizedField field, Object value) {
        Object payload = named(value, field);
        try {
            return new MutationEvent(field.getName(), payload, JSON.writeValueAsBytes(payload).length);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a GraphQL result that is not JSON", e);
        }
    }

    /** {@code value} with fields by their names. Of a field that was asked for twice, the first counts. */
    private Object named(Object value, ExecutableNormalizedField field) {
        if (value instanceof Collection<?> items) {
            List<@Nullable Object> named = new ArrayList<>(items.size());
            items.forEach(item -> named.add(item == null ? null : named(item, field)));
            return named;
        }
        if (value instanceof Map<?, ?> fields && field.hasChildren()) {
            Map<String, @Nullable Object> named = new LinkedHashMap<>();
            for (ExecutableNormalizedField child : field.getChildren()) {
                Object inner = fields.get(child.getResultKey());
                named.putIfAbsent(child.getName(), inner == null ? null : named(inner, child));
            }
            return named;
        }
        return value;
    }
}
