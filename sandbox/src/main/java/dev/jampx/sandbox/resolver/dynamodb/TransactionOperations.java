package dev.jampx.sandbox.resolver.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.dynamodb.DynamoDbCalls;
import dev.jampx.sandbox.dynamodb.DynamoDbFailure;
import dev.jampx.sandbox.resolver.DataSourceCall.Answer;
import dev.jampx.sandbox.resolver.DataSourceCall.BadRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** TransactGetItems and TransactWriteItems. */
final class TransactionOperations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final DynamoDbCalls calls;
    private final UnaryOperator<String> physicalNames;

    TransactionOperations(DynamoDbCalls calls, UnaryOperator<String> physicalNames) {
        this.calls = calls;
        this.physicalNames = physicalNames;
    }

    Answer get(RequestDocument document) {
        ObjectNode wire = NODES.objectNode();
        ArrayNode items = wire.putArray("TransactItems");
        for (RequestDocument item : items(document)) {
            ObjectNode get = items.addObject().putObject("Get");
            target(item, get).set("Key", item.required("key").values());
            item.optional("projection").ifPresent(given -> given.expression(get, "ProjectionExpression"));
        }
        ObjectNode result = NODES.objectNode();
        try {
            ArrayNode found = NODES.arrayNode();
            calls.call("TransactGetItems", wire).path("Responses").forEach(response -> found.add(item(response)));
            result.set("items", found);
            result.putNull("cancellationReasons");
            return DynamoDbDataSource.found(result);
        } catch (DynamoDbFailure failure) {
            return cancelled(failure, "items");
        }
    }

    Answer write(RequestDocument document) {
        ObjectNode wire = NODES.objectNode();
        ArrayNode items = wire.putArray("TransactItems");
        ArrayNode keys = NODES.arrayNode();
        for (RequestDocument item : items(document)) {
            ObjectNode key = item.required("key").values();
            keys.add(AttributeValues.plainMap(key));
            items.add(write(item, key));
        }
        try {
            calls.call("TransactWriteItems", wire);
            ObjectNode result = NODES.objectNode();
            result.set("keys", keys);
            result.putNull("cancellationReasons");
            return DynamoDbDataSource.found(result);
        } catch (DynamoDbFailure failure) {
            return cancelled(failure, "keys");
        }
    }

    private ObjectNode write(RequestDocument item, ObjectNode key) {
        String operation = item.required("operation").text();
        ObjectNode wrapped = NODES.objectNode();
        switch (operation) {
            case "PutItem" -> {
                ObjectNode values = item.optional("attributeValues")
                        .map(RequestDocument::values)
                        .orElseGet(NODES::objectNode);
                values.setAll(key);
                condition(item, target(item, wrapped.putObject("Put"))).set("Item", values);
            }
            case "UpdateItem" -> {
                ObjectNode update = target(item, wrapped.putObject("Update"));
                update.set("Key", key);
                item.required("update").expression(update, "UpdateExpression");
                condition(item, update);
            }
            case "DeleteItem" ->
                condition(item, target(item, wrapped.putObject("Delete"))).set("Key", key);
            case "ConditionCheck" -> {
                item.required("condition");
                condition(item, target(item, wrapped.putObject("ConditionCheck")))
                        .set("Key", key);
            }
            default -> throw new BadRequestException("Unsupported operation '" + operation + "' in a transaction.");
        }
        return wrapped;
    }

    private ObjectNode target(RequestDocument item, ObjectNode wire) {
        return wire.put("TableName", physicalNames.apply(item.required("table").text()));
    }

    private static ObjectNode condition(RequestDocument item, ObjectNode wire) {
        item.optional("condition").ifPresent(condition -> {
            condition.expression(wire, "ConditionExpression");
            boolean returned = !condition.has("returnValuesOnConditionCheckFailure")
                    || condition.flag("returnValuesOnConditionCheckFailure");
            wire.put("ReturnValuesOnConditionCheckFailure", returned ? "ALL_OLD" : "NONE");
        });
        return wire;
    }

    private static List<RequestDocument> items(RequestDocument document) {
        RequestDocument all = document.required("transactItems");
        List<RequestDocument> items = new ArrayList<>();
        for (JsonNode item : all.node()) {
            items.add(new RequestDocument(item, all.path() + "[" + items.size() + "]"));
        }
        return items;
    }

    private static JsonNode item(JsonNode response) {
        JsonNode item = response.get("Item");
        return item == null || item.isNull() ? NullNode.getInstance() : AttributeValues.plainMap(item);
    }

    private static Answer cancelled(DynamoDbFailure failure, String field) {
        if (!failure.errorType().equals("TransactionCanceledException")) {
            throw failure;
        }
        ObjectNode result = NODES.objectNode();
        result.putNull(field);
        ArrayNode reasons = result.putArray("cancellationReasons");
        failure.document().path("CancellationReasons").forEach(reason -> reasons.addObject()
                .put("type", reason.path("Code").asText("None"))
                .put("message", reason.path("Message").asText("None"))
                .set("item", item(reason)));
        return new Answer(result, Optional.of(DynamoDbErrors.of(failure)));
    }
}
