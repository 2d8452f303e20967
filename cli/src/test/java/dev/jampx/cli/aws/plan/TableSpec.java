package dev.jampx.cli.aws.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A table with a fixed name, for tests.
 *
 * @param name its name, and its logical id
 * @param types the types of the attributes that are no part of its key {@code id}
 * @param indexes its indexes, at most one of a name
 */
record TableSpec(String name, Map<String, String> types, List<IndexSpec> indexes) {

    /**
     * An index.
     *
     * @param keys one or two attributes
     * @param projection {@code ALL} or {@code KEYS_ONLY}
     */
    record IndexSpec(String name, List<String> keys, String projection) {

        String json() {
            String schema = keys.stream()
                    .map(key -> "{'AttributeName':'" + key + "','KeyType':'"
                            + (key.equals(keys.get(0)) ? "HASH" : "RANGE") + "'}")
                    .collect(Collectors.joining(","));
            return "{'IndexName':'" + name + "','KeySchema':[" + schema + "],'Projection':{'ProjectionType':'"
                    + projection + "'}}";
        }
    }

    /** All that DynamoDB fixes when it creates each index. */
    Set<String> fixed() {
        return indexes.stream()
                .map(index -> index + " "
                        + new TreeMap<>(types)
                                .tailMap("").entrySet().stream()
                                        .filter(entry -> index.keys().contains(entry.getKey()))
                                        .toList())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String json() {
        Set<String> used =
                indexes.stream().flatMap(index -> index.keys().stream()).collect(Collectors.toCollection(TreeSet::new));
        used.remove("id");
        StringBuilder attributes = new StringBuilder("{'AttributeName':'id','AttributeType':'S'}");
        used.forEach(key -> attributes
                .append(",{'AttributeName':'")
                .append(key)
                .append("','AttributeType':'")
                .append(types.get(key))
                .append("'}"));
        String list = indexes.stream().map(IndexSpec::json).collect(Collectors.joining(","));
        return Trees.resource(
                name,
                "AWS::DynamoDB::Table",
                "'TableName':'" + name + "-x','KeySchema':[{'AttributeName':'id','KeyType':'HASH'}],'BillingMode':"
                        + "'PAY_PER_REQUEST','AttributeDefinitions':[" + attributes + "]"
                        + (list.isEmpty() ? "" : ",'GlobalSecondaryIndexes':[" + list + "]"));
    }
}
