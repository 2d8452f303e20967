package dev.jampx.sandbox.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a field without a resolver from what its parent resolved to. */
final class PropertyFetcher implements LightDataFetcher<@Nullable Object> {

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, @Nullable Object source, Supplier<DataFetchingEnvironment> environment) {
        return source instanceof Map<?, ?> map ? map.get(field.getName()) : null;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }
}
