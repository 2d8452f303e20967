package dev.jampx.sandbox.resolver.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.dynamodb.DynamoDbCalls;
import dev.jampx.sandbox.resolver.DataSourceCall.Answer;
import dev.jampx.sandbox.resolver.DataSourceCall.BadRequestException;
import dev.jampx.sandbox.resolver.ResolverError;
import java.util.Optional;

/** Query and Scan. */
final class ReadOperations {

    private final DynamoDbCalls calls;
    private final String table;
    private final PageTokens tokens;

    ReadOperations(DynamoDbCalls calls, String table, PageTokens tokens) {
        this.calls = calls;
        this.table = table;
        this.tokens = tokens;
    }

    Answer query(RequestDocument document) {
        ObjectNode wire = wire(document);
        document.required("query").expression(wire, "KeyConditionExpression");
        if (document.has("scanIndexForward")) {
            wire.put("ScanIndexForward", document.flag("scanIndexForward"));
        }
        return page("Query", document, wire);
    }

    Answer scan(RequestDocument document) {
        ObjectNode wire = wire(document);
        count(document, "totalSegments").ifPresent(segments -> wire.put("TotalSegments", segments));
        count(document, "segment").ifPresent(segment -> wire.put("Segment", segment));
        return page("Scan", document, wire);
    }

    private ObjectNode wire(RequestDocument document) {
        ObjectNode wire = JsonNodeFactory.instance
                .objectNode()
                .put("TableName", table)
                .put("ConsistentRead", document.flag("consistentRead"));
        document.optional("index").ifPresent(index -> wire.put("IndexName", index.text()));
        count(document, "limit").ifPresent(limit -> wire.put("Limit", limit));
        document.optional("select").ifPresent(select -> wire.put("Select", select.text()));
        document.optional("filter").ifPresent(filter -> filter.expression(wire, "FilterExpression"));
        document.optional("projection").ifPresent(projection -> projection.expression(wire, "ProjectionExpression"));
        return wire;
    }

    private static Optional<Integer> count(RequestDocument document, String field) {
        return document.optional(field).map(number -> {
            if (!number.node().canConvertToInt() || !number.node().canConvertToExactIntegral()) {
                throw new BadRequestException("Value for field '$" + number.path() + "' must be a whole number.");
            }
            return number.node().intValue();
        });
    }

    private Answer page(String operation, RequestDocument document, ObjectNode wire) {
        String scope = table + "/"
                + document.optional("index").map(RequestDocument::text).orElse("");
        Optional<RequestDocument> token = document.optional("nextToken");
        if (token.isPresent()) {
            Optional<ObjectNode> start = tokens.open(token.get().text(), scope);
            if (start.isEmpty()) {
                return new Answer(
                        NullNode.getInstance(),
                        Optional.of(
                                ResolverError.of("DynamoDB:ValidationException", "Invalid pagination token given.")));
            }
            wire.set("ExclusiveStartKey", start.get());
        }
        return DynamoDbDataSource.found(page(calls.call(operation, wire), scope));
    }

    private ObjectNode page(ObjectNode response, String scope) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode items = page.putArray("items");
        response.path("Items").forEach(item -> items.add(AttributeValues.plainMap(item)));
        JsonNode last = response.get("LastEvaluatedKey");
        if (last == null || last.isEmpty()) {
            page.putNull("nextToken");
        } else {
            page.put("nextToken", tokens.seal(last, scope));
        }
        page.put("scannedCount", response.path("ScannedCount").asInt());
        return page;
    }
}
