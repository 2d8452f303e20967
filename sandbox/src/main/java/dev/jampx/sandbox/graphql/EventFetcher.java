package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.realtime.MutationEvent;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a field, but not for subscribers: as on AppSync, they get what the mutation's caller selected, and nothing is resolved
 * for them.
 */
final class EventFetcher implements DataFetcher<@Nullable Object> {

    private static final PropertyFetcher PROPERTY = new PropertyFetcher();

    private final DataFetcher<?> resolving;

    EventFetcher(DataFetcher<?> resolving) {
        this.resolving = resolving;
    }

    /** What resolves the field, for everybody else. */
    DataFetcher<?> resolving() {
        return resolving;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return environment.getGraphQlContext().hasKey(MutationEvent.class)
                ? PROPERTY.get(environment)
                : resolving.get(environment);
    }
}
