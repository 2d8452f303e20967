package dev.jampx.appsync;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the resolvers of an API ask of each table, so that the role of the table's data source need not allow more.
 *
 * @param byDataSource the operations of DynamoDB by the data source's name, sorted
 */
public record TableOperations(Map<String, Set<String>> byDataSource) {

    // What AppSync asks of DynamoDB for any operation that code of users may name.
    private static final List<String> ALL = List.of(
            "BatchGetItem",
            "BatchWriteItem",
            "ConditionCheckItem",
            "DeleteItem",
            "GetItem",
            "PutItem",
            "Query",
            "Scan",
            "UpdateItem");

    // Code of ours names each operation in this way, and no other.
    private static final Pattern OPERATION =
            Pattern.compile("operation: '(GetItem|PutItem|UpdateItem|DeleteItem|Query|Scan)'");

    /** What the resolvers of {@code api} ask. */
    public static TableOperations of(CompiledApi api) {
        Map<String, Set<String>> operations = new TreeMap<>();
        for (DataSource dataSource : api.dataSources()) {
            if (dataSource instanceof DataSource.DynamoDb) {
                operations.put(dataSource.name(), new TreeSet<>());
            }
        }
        for (Resolver resolver : api.resolvers()) {
            resolver.accept(new Resolver.Visitor<Void>() {
                @Override
                public Void unit(Resolver.Unit unit) {
                    add(operations, unit);
                    return null;
                }

                @Override
                public Void pipeline(Resolver.Pipeline pipeline) {
                    pipeline.functions()
                            .forEach(function -> operations.computeIfPresent(
                                    function.dataSource(), (name, found) -> new TreeSet<>(ALL)));
                    return null;
                }
            });
        }
        return new TableOperations(operations);
    }

    private static void add(Map<String, Set<String>> operations, Resolver.Unit unit) {
        Set<String> found = operations.get(unit.dataSource());
        if (found == null) {
            return;
        }
        Matcher matcher = OPERATION.matcher(unit.code());
        while (matcher.find()) {
            found.add(matcher.group(1));
            // When the condition of a write fails, AppSync reads the row to show it to the response handler.
            found.add(matcher.group(1).endsWith("Item") ? "GetItem" : matcher.group(1));
        }
    }

    /** The operations that are asked of the table behind {@code dataSource}. */
    public Set<String> of(String dataSource) {
        return byDataSource.getOrDefault(dataSource, Set.of());
    }
}
