package dev.jampx.sandbox.resolver.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.dynamodb.DynamoDbCalls;
import dev.jampx.sandbox.resolver.DataSourceCall.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** BatchGetItem, BatchPutItem and BatchDeleteItem. Answers are in the order of the request, with the names it used. */
final class BatchOperations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final DynamoDbCalls calls;
    private final UnaryOperator<String> physicalNames;

    BatchOperations(DynamoDbCalls calls, UnaryOperator<String> physicalNames) {
        this.calls = calls;
        this.physicalNames = physicalNames;
    }

    Answer get(RequestDocument document) {
        RequestDocument tables = document.required("tables");
        ObjectNode wire = NODES.objectNode();
        ObjectNode items = wire.putObject("RequestItems");
        for (Map.Entry<String, JsonNode> entry : tables.node().properties()) {
            RequestDocument table = tables.required(entry.getKey());
            ObjectNode part = items.putObject(physicalNames.apply(entry.getKey()));
            part.set("Keys", list(table.required("keys")));
            part.put("ConsistentRead", table.flag("consistentRead"));
            table.optional("projection").ifPresent(given -> given.expression(part, "ProjectionExpression"));
        }
        ObjectNode response = calls.call("BatchGetItem", wire);
        ObjectNode data = NODES.objectNode();
        ObjectNode unprocessed = NODES.objectNode();
        for (Map.Entry<String, JsonNode> entry : tables.node().properties()) {
            String physical = physicalNames.apply(entry.getKey());
            data.set(
                    entry.getKey(),
                    found(
                            items.path(physical).path("Keys"),
                            response.path("Responses").path(physical)));
            unprocessed.set(
                    entry.getKey(),
                    plain(response.path("UnprocessedKeys").path(physical).path("Keys")));
        }
        return answer(data, "unprocessedKeys", unprocessed);
    }

    /** DynamoDB answers in any order and leaves out what is not there; AppSync has one place per key asked for. */
    private static ArrayNode found(JsonNode keys, JsonNode items) {
        ArrayNode ordered = NODES.arrayNode();
        Map<JsonNode, JsonNode> byKey = new HashMap<>();
        for (JsonNode key : keys) {
            JsonNode item = byKey.computeIfAbsent(key, wanted -> matching(wanted, items));
            ordered.add(item.isNull() ? item : AttributeValues.plainMap(item));
        }
        return ordered;
    }

    private static JsonNode matching(JsonNode key, JsonNode items) {
        for (JsonNode item : items) {
            if (key.properties().stream().allMatch(part -> part.getValue().equals(item.get(part.getKey())))) {
                return item;
            }
        }
        return NullNode.getInstance();
    }

    Answer put(RequestDocument document) {
        return write(document, "PutRequest", "Item", "unprocessedItems");
    }

    Answer delete(RequestDocument document) {
        return write(document, "DeleteRequest", "Key", "unprocessedKeys");
    }

    private Answer write(RequestDocument document, String request, String field, String unprocessedField) {
        RequestDocument tables = document.required("tables");
        ObjectNode wire = NODES.objectNode();
        ObjectNode items = wire.putObject("RequestItems");
        ObjectNode data = NODES.objectNode();
        for (Map.Entry<String, JsonNode> entry : tables.node().properties()) {
            ArrayNode requests = items.putArray(physicalNames.apply(entry.getKey()));
            ArrayNode values = list(tables.required(entry.getKey()));
            values.forEach(value -> requests.addObject().putObject(request).set(field, value));
            data.set(entry.getKey(), plain(values));
        }
        ObjectNode response = calls.call("BatchWriteItem", wire);
        ObjectNode unprocessed = NODES.objectNode();
        for (Map.Entry<String, JsonNode> entry : tables.node().properties()) {
            ArrayNode left = unprocessed.putArray(entry.getKey());
            response.path("UnprocessedItems")
                    .path(physicalNames.apply(entry.getKey()))
                    .forEach(item ->
                            left.add(AttributeValues.plainMap(item.path(request).path(field))));
        }
        return answer(data, unprocessedField, unprocessed);
    }

    private static ArrayNode list(RequestDocument values) {
        ArrayNode list = NODES.arrayNode();
        int index = 0;
        for (JsonNode value : values.node()) {
            list.add(AttributeValues.wireMap(value, values.path() + "[" + index++ + "]"));
        }
        return list;
    }

    private static ArrayNode plain(JsonNode values) {
        ArrayNode list = NODES.arrayNode();
        values.forEach(value -> list.add(AttributeValues.plainMap(value)));
        return list;
    }

    private static Answer answer(ObjectNode data, String unprocessedField, ObjectNode unprocessed) {
        ObjectNode result = NODES.objectNode();
        result.set("data", data);
        result.set(unprocessedField, unprocessed);
        return DynamoDbDataSource.found(result);
    }
}
