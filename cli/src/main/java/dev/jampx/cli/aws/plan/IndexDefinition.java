package dev.jampx.cli.aws.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cli.aws.template.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * A global secondary index of a table.
 *
 * @param json what the template says of it
 * @param attributeTypes the types of its key attributes, by name
 */
record IndexDefinition(JsonNode json, Map<String, String> attributeTypes) {

    static final String INDEXES = "GlobalSecondaryIndexes";

    private static final String PROJECTION = "Projection";
    private static final String THROUGHPUT = "ProvisionedThroughput";

    /** The indexes of a table. */
    static List<IndexDefinition> of(Resource table) {
        Map<String, String> types = TableKeys.types(table);
        List<IndexDefinition> indexes = new ArrayList<>();
        for (JsonNode json : table.property(INDEXES)) {
            Map<String, String> own = new LinkedHashMap<>();
            keys(json).forEach(name -> own.put(name, types.getOrDefault(name, "")));
            indexes.add(new IndexDefinition(json, own));
        }
        return indexes;
    }

    /** The names of the attributes of a key. */
    static List<String> keys(JsonNode holder) {
        return StreamSupport.stream(holder.path("KeySchema").spliterator(), false)
                .map(key -> key.path("AttributeName").asText())
                .toList();
    }

    String name() {
        return json.path("IndexName").asText();
    }

    /** Whether DynamoDB would take one for the other: what can only be changed by a new index is equal. */
    boolean isSameAs(IndexDefinition other) {
        return name().equals(other.name())
                && json.path("KeySchema").equals(other.json.path("KeySchema"))
                && attributeTypes.equals(other.attributeTypes)
                && projectionType().equals(other.projectionType())
                && projected().equals(other.projected());
    }

    /** Whether both cannot be on a table at once, since an attribute has one type. */
    boolean contradicts(IndexDefinition other) {
        return attributeTypes.entrySet().stream().anyMatch(entry -> !other.attributeTypes
                .getOrDefault(entry.getKey(), entry.getValue())
                .equals(entry.getValue()));
    }

    /** What to say of it on {@code table}, which pays for capacity in one way for all its indexes. */
    JsonNode on(Resource table) {
        boolean provisioned = table.property(THROUGHPUT).isObject();
        if (provisioned == json.has(THROUGHPUT)) {
            return json;
        }
        ObjectNode adapted = json.deepCopy();
        if (provisioned) {
            adapted.set(THROUGHPUT, table.property(THROUGHPUT));
        } else {
            adapted.remove(THROUGHPUT);
        }
        return adapted;
    }

    private String projectionType() {
        return json.path(PROJECTION).path("ProjectionType").asText();
    }

    private Set<String> projected() {
        Set<String> names = new TreeSet<>();
        json.path(PROJECTION).path("NonKeyAttributes").forEach(name -> names.add(name.asText()));
        return names;
    }
}
