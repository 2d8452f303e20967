package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.appsync.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The documents that create and alter tables. */
final class TableRequests {

    private TableRequests() {}

    static ObjectNode create(String physicalName, Table table) {
        ObjectNode request = named(physicalName);
        request.put("BillingMode", "PAY_PER_REQUEST");
        Stream<Table.Key> keys =
                Stream.concat(Stream.of(table.key()), table.indexes().stream().map(Table.Index::key));
        request.set("AttributeDefinitions", attributes(keys.toList()));
        request.set("KeySchema", schema(table.key()));
        if (!table.indexes().isEmpty()) {
            ArrayNode indexes = request.putArray("GlobalSecondaryIndexes");
            table.indexes().forEach(index -> indexes.add(index(index)));
        }
        request.set("StreamSpecification", stream());
        return request;
    }

    static ObjectNode dropIndex(String physicalName, String index) {
        ObjectNode request = named(physicalName);
        request.putArray("GlobalSecondaryIndexUpdates")
                .addObject()
                .putObject("Delete")
                .put("IndexName", index);
        return request;
    }

    static ObjectNode addIndex(String physicalName, Table table, Table.Index index) {
        ObjectNode request = named(physicalName);
        request.set("AttributeDefinitions", attributes(List.of(table.key(), index.key())));
        request.putArray("GlobalSecondaryIndexUpdates").addObject().set("Create", index(index));
        return request;
    }

    static ObjectNode startStream(String physicalName) {
        ObjectNode request = named(physicalName);
        request.set("StreamSpecification", stream());
        return request;
    }

    private static ObjectNode named(String physicalName) {
        return JsonNodeFactory.instance.objectNode().put("TableName", physicalName);
    }

    private static ObjectNode stream() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("StreamEnabled", true)
                .put("StreamViewType", "NEW_AND_OLD_IMAGES");
    }

    private static ObjectNode index(Table.Index index) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("IndexName", index.name());
        node.set("KeySchema", schema(index.key()));
        ObjectNode projection = node.putObject("Projection")
                .put("ProjectionType", index.projection().kind().name());
        if (!index.projection().nonKeyAttributes().isEmpty()) {
            ArrayNode attributes = projection.putArray("NonKeyAttributes");
            index.projection().nonKeyAttributes().forEach(attributes::add);
        }
        return node;
    }

    private static ArrayNode schema(Table.Key key) {
        ArrayNode schema = JsonNodeFactory.instance.arrayNode();
        schema.addObject().put("AttributeName", key.partitionKey().name()).put("KeyType", "HASH");
        key.sortKey()
                .ifPresent(sort ->
                        schema.addObject().put("AttributeName", sort.name()).put("KeyType", "RANGE"));
        return schema;
    }

    private static ArrayNode attributes(List<Table.Key> keys) {
        Map<String, String> types = new LinkedHashMap<>();
        for (Table.Key key : keys) {
            types.put(key.partitionKey().name(), key.partitionKey().type().name());
            key.sortKey().ifPresent(sort -> types.put(sort.name(), sort.type().name()));
        }
        ArrayNode definitions = JsonNodeFactory.instance.arrayNode();
        types.forEach((name, type) ->
                definitions.addObject().put("AttributeName", name).put("AttributeType", type));
        return definitions;
    }
}
