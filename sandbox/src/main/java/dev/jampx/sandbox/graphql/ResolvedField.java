package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jampx.sandbox.resolver.FieldResolver.Resolution;
import dev.jampx.sandbox.resolver.ResolverError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a resolver gave, as graphql-java takes it. */
final class ResolvedField {

    private ResolvedField() {}

    static DataFetcherResult<Object> of(Resolution resolution, DataFetchingEnvironment environment) {
        environment
                .getGraphQlContext()
                .<ExtensionCalls>get(ExtensionCalls.class)
                .add(resolution.extensions());
        DataFetcherResult.Builder<Object> result =
                DataFetcherResult.newResult().data(PlainValues.of(resolution.value()));
        for (ResolverError error : resolution.errors()) {
            result.error(new ResolverGraphQlError(
                    error,
                    selected(error.data(), environment),
                    environment.getExecutionStepInfo().getPath(),
                    environment.getField().getSourceLocation()));
        }
        return result.build();
    }

    /** A field that is null because of {@code error}. */
    static DataFetcherResult<Object> failed(ResolverError error, DataFetchingEnvironment environment) {
        return of(new Resolution(NullNode.getInstance(), List.of(error), List.of()), environment);
    }

    /** Callers see of an error's data only what they have selected of the field. */
    private static @Nullable Object selected(JsonNode data, DataFetchingEnvironment environment) {
        if (data.isNull()) {
            return null;
        }
        List<SelectedField> fields = environment.getSelectionSet().getImmediateFields();
        return fields.isEmpty() ? PlainValues.of(data) : selected(data, fields);
    }

    private static @Nullable Object selected(JsonNode data, List<SelectedField> fields) {
        if (data.isArray()) {
            return kept(data, fields);
        }
        if (!data.isObject()) {
            return PlainValues.of(data);
        }
        Map<String, @Nullable Object> kept = new LinkedHashMap<>();
        for (SelectedField field : fields) {
            List<SelectedField> inner = field.getSelectionSet().getImmediateFields();
            JsonNode value =
                    data.path(field.getName()).isMissingNode() ? NullNode.getInstance() : data.get(field.getName());
            kept.put(field.getResultKey(), inner.isEmpty() ? PlainValues.of(value) : selected(value, inner));
        }
        return kept;
    }

    private static List<@Nullable Object> kept(JsonNode items, List<SelectedField> fields) {
        List<@Nullable Object> kept = new ArrayList<>();
        items.forEach(item -> kept.add(selected(item, fields)));
        return kept;
    }
}
