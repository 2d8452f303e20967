package dev.jampx.conformance.roles;

import dev.jampx.model.ModelOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Handler;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the data source of a model's table must be able to do, by what the definition says of the model and of those that lead to it. */
final class TableAccess {

    private static final Map<ModelOperation, List<String>> OPERATIONS = Map.of(
            ModelOperation.GET, List.of("GetItem"),
            ModelOperation.LIST, List.of("Scan"),
            // To show the row that a condition did not hold for.
            ModelOperation.CREATE, List.of("PutItem", "GetItem"),
            ModelOperation.UPDATE, List.of("UpdateItem", "GetItem"),
            ModelOperation.DELETE, List.of("DeleteItem", "GetItem"));

    private static final List<String> FOR_CODE = List.of(
            "GetItem",
            "PutItem",
            "UpdateItem",
            "DeleteItem",
            "Query",
            "Scan",
            "BatchGetItem",
            "BatchWriteItem",
            "ConditionCheckItem");

    private final Data data;
    private final Model model;

    TableAccess(Data data, Model model) {
        this.data = data;
        this.model = model;
    }

    /** To the table with this ARN. */
    Set<Permission> to(String arn) {
        Set<String> onTable = new TreeSet<>();
        Set<String> onIndexes = new TreeSet<>();
        model.operations().forEach(operation -> onTable.addAll(OPERATIONS.getOrDefault(operation, List.of())));
        boolean ownKey = model.field(model.primaryKey().partitionKey()).origin() != Field.Origin.DEFAULT_IDENTIFIER;
        if (ownKey && model.operations().contains(ModelOperation.LIST)) {
            onTable.add("Query");
        }
        if (model.secondaryIndexes().stream()
                .anyMatch(index -> index.queryField().isPresent())) {
            onIndexes.add("Query");
        }
        for (Model other : data.models()) {
            for (Relationship relationship : other.relationships()) {
                if (relationship.target().equals(model.name())) {
                    boolean byKey = relationship instanceof Relationship.BelongsTo;
                    (byKey ? onTable : onIndexes).add(byKey ? "GetItem" : "Query");
                }
            }
        }
        if (isUsedByCode()) {
            onTable.addAll(FOR_CODE);
            if (!model.secondaryIndexes().isEmpty() || !model.relationIndexes().isEmpty()) {
                onIndexes.addAll(List.of("Query", "Scan"));
            }
        }
        Set<Permission> permissions = new LinkedHashSet<>();
        onTable.forEach(operation -> permissions.add(Permission.to("dynamodb:" + operation, arn)));
        onIndexes.forEach(operation -> permissions.add(Permission.to("dynamodb:" + operation, arn + "/index/*")));
        return permissions;
    }

    private boolean isUsedByCode() {
        return data.operations().stream()
                .flatMap(operation -> operation.handlers().stream())
                .anyMatch(handler -> handler instanceof Handler.Code code
                        && code.dataSource().equals(model.name() + "Table"));
    }
}
