package dev.jampx.appsync.naming;

import dev.jampx.model.ModelOperation;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.Model;
import java.util.Arrays;
import java.util.List;

/**
 * The operations that a model gives to the API. A subscription follows a mutation, so it goes when the mutation goes.
 *
 * @param model the model
 */
public record ModelOperations(Model model) {

    /** The operation of a model that changes rows by {@code operation}. */
    public static ModelOperation mutation(MutationOperation operation) {
        return switch (operation) {
            case CREATE -> ModelOperation.CREATE;
            case UPDATE -> ModelOperation.UPDATE;
            case DELETE -> ModelOperation.DELETE;
        };
    }

    /** The operation of a model that tells of rows changed by {@code operation}. */
    public static ModelOperation subscription(MutationOperation operation) {
        return switch (operation) {
            case CREATE -> ModelOperation.ON_CREATE;
            case UPDATE -> ModelOperation.ON_UPDATE;
            case DELETE -> ModelOperation.ON_DELETE;
        };
    }

    /** Whether one row can be read by its primary key. */
    public boolean hasGet() {
        return has(ModelOperation.GET);
    }

    /** Whether pages of rows can be read. */
    public boolean hasList() {
        return has(ModelOperation.LIST);
    }

    /** Whether rows can be changed by {@code operation}. */
    public boolean has(MutationOperation operation) {
        return has(mutation(operation));
    }

    /** The mutations, in the order of the enum. */
    public List<MutationOperation> mutations() {
        return Arrays.stream(MutationOperation.values()).filter(this::has).toList();
    }

    /** The mutations that a subscription of the model follows. */
    public List<MutationOperation> subscriptions() {
        return mutations().stream()
                .filter(operation -> has(subscription(operation)))
                .toList();
    }

    /** Whether an index of the model has a query. */
    public boolean hasIndexQuery() {
        return model.secondaryIndexes().stream()
                .anyMatch(index -> index.queryField().isPresent());
    }

    private boolean has(ModelOperation operation) {
        return model.operations().contains(operation);
    }
}
