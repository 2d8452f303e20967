package dev.jampx.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;

/** The operators of filters, as DynamoDB applies them: a field that is not there is compared with nothing, and so it is unequal to everything. */
final class Comparisons {

    private static final Map<String, BiPredicate<JsonNode, JsonNode>> ALL = Map.ofEntries(
            Map.entry("eq", Comparisons::isEqual),
            Map.entry("ne", (field, value) -> !isEqual(field, value)),
            Map.entry("lt", (field, value) -> order(field, value).orElse(0) < 0),
            Map.entry("le", (field, value) -> order(field, value).orElse(1) <= 0),
            Map.entry("gt", (field, value) -> order(field, value).orElse(0) > 0),
            Map.entry("ge", (field, value) -> order(field, value).orElse(-1) >= 0),
            Map.entry("between", Comparisons::isBetween),
            Map.entry("contains", Comparisons::contains),
            Map.entry("notContains", (field, value) -> !contains(field, value)),
            Map.entry("beginsWith", Comparisons::beginsWith),
            Map.entry("attributeExists", (field, value) -> exists(field) == value.asBoolean()),
            Map.entry("attributeType", (field, value) -> type(field).equals(value.asText())),
            Map.entry("size", Comparisons::hasSize));

    private Comparisons() {}

    /**
     * The comparison of a field with a value.
     *
     * @throws IllegalArgumentException if there is no such operator
     */
    static BiPredicate<JsonNode, JsonNode> of(String operator) {
        BiPredicate<JsonNode, JsonNode> comparison = ALL.get(operator);
        if (comparison == null) {
            throw new IllegalArgumentException("There is no operator " + operator + " in filters.");
        }
        return comparison;
    }

    private static boolean exists(JsonNode field) {
        return !field.isMissingNode() && !field.isNull();
    }

    private static boolean isEqual(JsonNode field, JsonNode value) {
        return field.isNumber() && value.isNumber()
                ? field.decimalValue().compareTo(value.decimalValue()) == 0
                : field.equals(value);
    }

    /** Texts are ordered as DynamoDB orders them, by their bytes in UTF-8, which is by their code points. */
    private static OptionalInt order(JsonNode field, JsonNode value) {
        if (field.isNumber() && value.isNumber()) {
            return OptionalInt.of(field.decimalValue().compareTo(value.decimalValue()));
        }
        return field.isTextual() && value.isTextual()
                ? OptionalInt.of(Arrays.compare(
                        field.textValue().codePoints().toArray(),
                        value.textValue().codePoints().toArray()))
                : OptionalInt.empty();
    }

    private static boolean isBetween(JsonNode field, JsonNode limits) {
        return order(field, limits.path(0)).orElse(-1) >= 0
                && order(field, limits.path(1)).orElse(1) <= 0;
    }

    private static boolean contains(JsonNode field, JsonNode value) {
        if (field.isArray()) {
            return StreamSupport.stream(field.spliterator(), false).anyMatch(element -> isEqual(element, value));
        }
        return field.isTextual() && value.isTextual() && field.textValue().contains(value.textValue());
    }

    private static boolean beginsWith(JsonNode field, JsonNode value) {
        return field.isTextual() && value.isTextual() && field.textValue().startsWith(value.textValue());
    }

    private static String type(JsonNode field) {
        return switch (field.getNodeType()) {
            case STRING -> "string";
            case NUMBER -> "number";
            case BOOLEAN -> "bool";
            case ARRAY -> "list";
            case OBJECT, POJO -> "map";
            case BINARY -> "binary";
            case NULL -> "_null";
            case MISSING -> "";
        };
    }

    private static boolean hasSize(JsonNode field, JsonNode comparisons) {
        if (!field.isTextual() && !field.isContainerNode()) {
            return false;
        }
        int size = field.isTextual() ? field.textValue().getBytes(StandardCharsets.UTF_8).length : field.size();
        JsonNode number = IntNode.valueOf(size);
        return comparisons.properties().stream()
                .allMatch(comparison -> of(comparison.getKey()).test(number, comparison.getValue()));
    }
}
