package dev.jampx.codegen.document;

import dev.jampx.codegen.sdl.ApiSchema;
import dev.jampx.model.OperationKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * The operations of an API.
 *
 * @param schema its types
 * @param queries the queries in order
 * @param mutations the mutations in order
 * @param subscriptions the subscriptions in order
 */
public record ApiDocuments(
        ApiSchema schema, List<ApiOperation> queries, List<ApiOperation> mutations, List<ApiOperation> subscriptions) {

    public ApiDocuments {
        queries = List.copyOf(queries);
        mutations = List.copyOf(mutations);
        subscriptions = List.copyOf(subscriptions);
    }

    /**
     * The operations of {@code schema}.
     *
     * @throws UnwritableCodeException if nothing can be asked of the result of one
     */
    public static ApiDocuments of(ApiSchema schema, DocumentOptions options) {
        Selector selector = new Selector(schema, options);
        return new ApiDocuments(
                schema,
                selector.operations(OperationKind.QUERY),
                selector.operations(OperationKind.MUTATION),
                selector.operations(OperationKind.SUBSCRIPTION));
    }

    /** The operations of {@code kind}. */
    public List<ApiOperation> of(OperationKind kind) {
        return switch (kind) {
            case QUERY -> queries;
            case MUTATION -> mutations;
            case SUBSCRIPTION -> subscriptions;
        };
    }

    /** All of them: queries, mutations, subscriptions. */
    public Stream<ApiOperation> all() {
        return Stream.of(queries, mutations, subscriptions).flatMap(List::stream);
    }
}
