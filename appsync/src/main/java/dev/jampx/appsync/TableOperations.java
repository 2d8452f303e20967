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
 * @param onTables the operations of DynamoDB on the table itself, by the data source's name, sorted
 * @param onIndexes those on its indexes, which IAM takes for other things than their table
 */
public record TableOperations(Map<String, Set<String>> onTables, Map<String, Set<String>> onIndexes) {

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

    private static final List<String> ALL_OF_INDEXES = List.of("Query", "Scan");

    // Code of ours names each operation in this way, and no other.
    private static final Pattern OPERATION = Pattern.compile(
            "operation: '(?<operation>GetItem|PutItem|UpdateItem|DeleteItem|Query|Scan)'(?<index>,\\s*index: )?");

    /** What the resolvers of {@code api} ask. */
    public static TableOperations of(CompiledApi api) {
        Gathering gathering = new Gathering();
        for (DataSource dataSource : api.dataSources()) {
            if (dataSource instanceof DataSource.DynamoDb) {
                gathering.onTables.put(dataSource.name(), new TreeSet<>());
                gathering.onIndexes.put(dataSource.name(), new TreeSet<>());
            }
        }
        api.resolvers().forEach(resolver -> resolver.accept(gathering));
        return new TableOperations(gathering.onTables, gathering.onIndexes);
    }

    /** The operations that are asked of the table behind {@code dataSource}. */
    public Set<String> of(String dataSource) {
        return onTables.getOrDefault(dataSource, Set.of());
    }

    /** The operations that are asked of the indexes of the table behind {@code dataSource}. */
    public Set<String> ofIndexes(String dataSource) {
        return onIndexes.getOrDefault(dataSource, Set.of());
    }

    /** What the resolvers seen so far ask. */
    private static final class Gathering implements Resolver.Visitor<Void> {

        private final Map<String, Set<String>> onTables = new TreeMap<>();
        private final Map<String, Set<String>> onIndexes = new TreeMap<>();

        @Override
        public Void unit(Resolver.Unit unit) {
            Matcher matcher = OPERATION.matcher(unit.code());
            while (onTables.containsKey(unit.dataSource()) && matcher.find()) {
                String operation = matcher.group("operation");
                boolean onIndex = matcher.group("index") != null;
                Set<String> found = (onIndex ? onIndexes : onTables).get(unit.dataSource());
                found.add(operation);
                if (operation.endsWith("Item")) {
                    // When the condition of a write fails, AppSync reads the row to show it to the response handler.
                    found.add("GetItem");
                }
            }
            return null;
        }

        /** Code of users may ask anything. */
        @Override
        public Void pipeline(Resolver.Pipeline pipeline) {
            pipeline.functions().forEach(function -> {
                onTables.computeIfPresent(function.dataSource(), (name, found) -> new TreeSet<>(ALL));
                onIndexes.computeIfPresent(function.dataSource(), (name, found) -> new TreeSet<>(ALL_OF_INDEXES));
            });
            return null;
        }
    }
}
