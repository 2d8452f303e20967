package dev.jampx.model.declared;

import dev.jampx.model.Projection;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A secondary index of a model, as written with {@code index.on(...)}.
 *
 * @param partitionKey the name of the partition key's field
 * @param sortKeys the names of the sort keys' fields
 * @param name the index's name, if one was chosen
 * @param queryField the name of its query, if one was chosen
 * @param hasQuery whether it has a query at all: {@code noQueryField()} takes it away
 * @param projection the attributes it holds
 * @param site where {@code index.on} was called
 */
public record DeclaredIndex(
        String partitionKey,
        List<String> sortKeys,
        Optional<String> name,
        Optional<String> queryField,
        boolean hasQuery,
        Projection projection,
        SourceLocation site) {

    public DeclaredIndex {
        sortKeys = List.copyOf(sortKeys);
    }
}
