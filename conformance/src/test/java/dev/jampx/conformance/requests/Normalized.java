package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers and tables without what two systems that do the same need not agree on. Nothing else is left out of the comparison. */
final class Normalized {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Identifiers that resolvers make. */
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** DynamoDB's number of a request. */
    private static final Pattern REQUEST_ID = Pattern.compile("Request ID: \\w+");

    /** Fields in the order of a set, which Java's has no order. */
    private static final Pattern DENIED = Pattern.compile("Unauthorized on \\[(.*)]");

    private Normalized() {}

    /** An answer: errors in no order; where each is refused as a whole, which graphql-java and graphql-js word differently, just that. */
    static JsonNode answer(JsonNode answer) {
        List<JsonNode> errors = new ArrayList<>();
        answer.path("errors").forEach(errors::add);
        ObjectNode normalized = JSON.createObjectNode();
        if (errors.stream().anyMatch(error -> !error.hasNonNull("path"))) {
            return normalized.put("refused", errors.get(0).path("errorType").asText("invalid"));
        }
        normalized.set("data", value("", answer.path("data")));
        Set<JsonNode> normalizedErrors = new HashSet<>();
        errors.forEach(error -> normalizedErrors.add(error(value("", error), normalized.get("data"))));
        List<JsonNode> sorted = new ArrayList<>(normalizedErrors);
        sorted.sort(Comparator.comparing(JsonNode::toString));
        normalized.putArray("errors").addAll(sorted);
        return normalized;
    }

    /**
     * Where an object is null because something in it cannot be, implementations of GraphQL are free to report one of the reasons or all
     * ("Handling Execution Errors" in its specification): that it is null for such a reason is compared, not which are told.
     */
    private static JsonNode error(JsonNode error, JsonNode data) {
        JsonNode node = data;
        ArrayNode so = JSON.createArrayNode();
        for (JsonNode step : error.path("path")) {
            if (node.isNull()) {
                return so.isEmpty()
                        ? error
                        : JSON.createObjectNode().put("message", "null within").set("path", so);
            }
            so.add(step);
            node = step.isTextual() ? node.path(step.asText()) : node.path(step.intValue());
        }
        return error;
    }

    /** Tables by model. */
    static JsonNode tables(JsonNode tables) {
        ObjectNode normalized = JSON.createObjectNode();
        tables.properties().forEach(table -> normalized.set(table.getKey(), items(table.getValue())));
        return normalized;
    }

    /** The items of a table, in no order. */
    private static JsonNode items(JsonNode items) {
        List<JsonNode> rows = new ArrayList<>();
        items.forEach(item -> rows.add(value("", item)));
        rows.sort(Comparator.comparing(JsonNode::toString));
        return JSON.createArrayNode().addAll(rows);
    }

    private static JsonNode value(String name, JsonNode value) {
        if (value.isObject()) {
            ObjectNode object = JSON.createObjectNode();
            value.properties().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(each -> object.set(each.getKey(), value(each.getKey(), each.getValue())));
            return object;
        } else if (value.isArray()) {
            ArrayNode array = JSON.createArrayNode();
            value.forEach(each -> array.add(value("", each)));
            return array;
        } else if (value.isTextual()) {
            return text(name, value.asText());
        }
        return value.isNumber() ? DecimalNode.valueOf(value.decimalValue().stripTrailingZeros()) : value;
    }

    private static JsonNode text(String name, String text) {
        if (name.equals("nextToken")) {
            return new TextNode("<token>");
        }
        String plain = REQUEST_ID.matcher(UUID.matcher(text).replaceAll("<id>")).replaceAll("Request ID: <id>");
        Matcher denied = DENIED.matcher(plain);
        return new TextNode(
                denied.matches()
                        ? "Unauthorized on "
                                + Arrays.stream(denied.group(1).split(", "))
                                        .sorted()
                                        .toList()
                        : plain);
    }
}
