package dev.jampx.codegen.java.emitter;

import dev.jampx.appsync.naming.IndexOrder;
import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.naming.ModelOperations;
import dev.jampx.codegen.java.schema.ApiSchema;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.Model;
import java.util.List;
import java.util.Optional;

/**
 * The fields of root types that are made for one model, as the schema has them.
 *
 * @param model the model
 * @param schema the API's types
 */
record ModelFields(Model model, ApiSchema schema) {

    Optional<SchemaField> get() {
        return new ModelOperations(model).hasGet() ? query(names().getQuery()) : Optional.empty();
    }

    Optional<SchemaField> list() {
        return new ModelOperations(model).hasList() ? query(names().listQuery()) : Optional.empty();
    }

    /** The queries of the model's indexes. */
    List<SchemaField> indexQueries() {
        return IndexOrder.of(model).stream()
                .flatMap(index -> index.queryField().flatMap(this::query).stream())
                .toList();
    }

    Optional<SchemaField> mutation(MutationOperation operation) {
        return new ModelOperations(model).has(operation)
                ? schema.field("Mutation", names().mutation(operation))
                : Optional.empty();
    }

    Optional<SchemaField> subscription(MutationOperation operation) {
        return new ModelOperations(model).subscriptions().contains(operation)
                ? schema.field("Subscription", names().subscription(operation))
                : Optional.empty();
    }

    private Optional<SchemaField> query(String name) {
        return schema.field("Query", name);
    }

    private ModelNames names() {
        return new ModelNames(model.name());
    }
}
