package dev.jampx.sandbox.resolver.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.function.Function;
import java.util.function.Predicate;

/** GetItem, PutItem, UpdateItem and DeleteItem, with AppSync's handling of conditions that fail. */
final class ItemOperations {

    private final DynamoDbCalls calls;
    private final String table;

    ItemOperations(DynamoDbCalls calls, String table) {
        this.calls = calls;
        this.table = table;
    }

    Answer get(RequestDocument document) {
        ObjectNode wire = keyed(document);
        wire.put("ConsistentRead", document.flag("consistentRead"));
        document.optional("projection").ifPresent(projection -> projection.expression(wire, "ProjectionExpression"));
        return DynamoDbDataSource.found(item(calls.call("GetItem", wire), "Item"));
    }

    Answer put(RequestDocument document) {
        ObjectNode item = document.optional("attributeValues")
                .map(RequestDocument::values)
                .orElseGet(JsonNodeFactory.instance::objectNode);
        item.setAll(document.required("key").values());
        ObjectNode wire = JsonNodeFactory.instance.objectNode().put("TableName", table);
        wire.set("Item", item);
        ObjectNode plain = AttributeValues.plainMap(item);
        return mutate("PutItem", wire, document, response -> plain, current -> same(document, plain, current));
    }

    Answer update(RequestDocument document) {
        ObjectNode wire = keyed(document).put("ReturnValues", "ALL_NEW");
        document.required("update").expression(wire, "UpdateExpression");
        // Whether an update has been made already cannot be told from the item alone.
        return mutate("UpdateItem", wire, document, response -> item(response, "Attributes"), current -> false);
    }

    Answer delete(RequestDocument document) {
        ObjectNode wire = keyed(document).put("ReturnValues", "ALL_OLD");
        return mutate("DeleteItem", wire, document, response -> item(response, "Attributes"), JsonNode::isNull);
    }

    /**
     * Writes, and when the condition fails looks at what is there: if it is what was wanted, all is well; if not, it is
     * {@code ctx.result} beside {@code ctx.error}.
     */
    private Answer mutate(
            String operation,
            ObjectNode wire,
            RequestDocument document,
            Function<ObjectNode, JsonNode> result,
            Predicate<JsonNode> alreadyDone) {
        Optional<RequestDocument> condition = document.optional("condition");
        condition.ifPresent(given -> {
            rejectOnly(given);
            given.expression(wire, "ConditionExpression");
        });
        try {
            return DynamoDbDataSource.found(result.apply(calls.call(operation, wire)));
        } catch (DynamoDbFailure failure) {
            if (condition.isEmpty() || !failure.errorType().equals("ConditionalCheckFailedException")) {
                throw failure;
            }
            JsonNode current = current(document, condition.get());
            return alreadyDone.test(current)
                    ? DynamoDbDataSource.found(current)
                    : new Answer(current, Optional.of(DynamoDbErrors.of(failure)));
        }
    }

    private static void rejectOnly(RequestDocument condition) {
        condition.optional("conditionalCheckFailedHandler").ifPresent(handler -> {
            String strategy = handler.required("strategy").text();
            if (!strategy.equals("Reject")) {
                throw new BadRequestException("The strategy " + strategy
                        + " for conditions that fail is not supported by the sandbox; Reject is.");
            }
        });
    }

    private JsonNode current(RequestDocument document, RequestDocument condition) {
        ObjectNode wire = keyed(document)
                .put("ConsistentRead", !condition.has("consistentRead") || condition.flag("consistentRead"));
        return item(calls.call("GetItem", wire), "Item");
    }

    private static boolean same(RequestDocument document, ObjectNode wanted, JsonNode current) {
        if (!(current instanceof ObjectNode there)) {
            return false;
        }
        List<String> ignored = new ArrayList<>();
        document.node().path("condition").path("equalsIgnore").forEach(name -> ignored.add(name.asText()));
        return wanted.deepCopy().without(ignored).equals(there.deepCopy().without(ignored));
    }

    private ObjectNode keyed(RequestDocument document) {
        ObjectNode wire = JsonNodeFactory.instance.objectNode().put("TableName", table);
        wire.set("Key", document.required("key").values());
        return wire;
    }

    private static JsonNode item(ObjectNode response, String field) {
        JsonNode item = response.get(field);
        return item == null || item.isNull() ? NullNode.getInstance() : AttributeValues.plainMap(item);
    }
}
