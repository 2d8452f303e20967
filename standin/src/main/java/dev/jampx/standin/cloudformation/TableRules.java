package dev.jampx.standin.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What DynamoDB refuses of a table, new or changed. */
final class TableRules {

    private TableRules() {}

    static void check(JsonNode table) {
        Set<String> used = new TreeSet<>();
        table.path("KeySchema")
                .forEach(key -> used.add(key.path("AttributeName").asText()));
        for (String kind : new String[] {"GlobalSecondaryIndexes", "LocalSecondaryIndexes"}) {
            table.path(kind).forEach(index -> index.path("KeySchema")
                    .forEach(key -> used.add(key.path("AttributeName").asText())));
        }
        Set<String> defined = new TreeSet<>();
        table.path("AttributeDefinitions")
                .forEach(
                        attribute -> defined.add(attribute.path("AttributeName").asText()));
        if (!used.equals(defined)) {
            throw ResourceFailure.handler(
                    "Property AttributeDefinitions is inconsistent with the KeySchema of the table and the secondary"
                            + " indexes",
                    "InvalidRequest");
        }
    }

    /** DynamoDB builds or drops one index at a time, and never changes one. */
    static void checkUpdate(JsonNode before, JsonNode after) {
        check(after);
        Map<String, JsonNode> old = indexes(before);
        Map<String, JsonNode> wanted = indexes(after);
        long changes = 0;
        for (Map.Entry<String, JsonNode> index : wanted.entrySet()) {
            JsonNode earlier = old.get(index.getKey());
            if (earlier == null) {
                changes++;
            } else if (!earlier.path("KeySchema").equals(index.getValue().path("KeySchema"))
                    || !earlier.path("Projection").equals(index.getValue().path("Projection"))) {
                throw ResourceFailure.handler(
                        "Cannot update GSI's properties other than Provisioned Throughput and Contributor Insights"
                                + " Specification. You can create a new GSI with a different name.",
                        "InvalidRequest");
            }
        }
        changes +=
                old.keySet().stream().filter(name -> !wanted.containsKey(name)).count();
        if (changes > 1) {
            throw ResourceFailure.handler(
                    "Cannot perform more than one GSI creation or deletion in a single update", "InvalidRequest");
        }
        if (!before.path("LocalSecondaryIndexes").equals(after.path("LocalSecondaryIndexes"))) {
            throw ResourceFailure.handler(
                    "Updates are not allowed for property - LocalSecondaryIndexes", "NotUpdatable");
        }
    }

    private static Map<String, JsonNode> indexes(JsonNode table) {
        Map<String, JsonNode> indexes = new LinkedHashMap<>();
        table.path("GlobalSecondaryIndexes")
                .forEach(index -> indexes.put(index.path("IndexName").asText(), index));
        return indexes;
    }
}
