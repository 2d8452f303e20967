package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Attribute values between JSON and the AWS SDK. The SDK's own field tables could do it too, at several times the cost;
 * and an item is hardly anything but attribute values.
 */
final class AttributeValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AttributeValues() {}

    /** Reads {@code {"S": ...}} and its siblings. That there is exactly one member is DynamoDB's to check. */
    static AttributeValue read(JsonNode node) {
        return read(node, AttributeValue.builder());
    }

    static AttributeValue read(JsonNode node, AttributeValue.Builder builder) {
        WireScalars.require(node.isObject(), node, "structure");
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!member.getValue().isNull()) {
                member(builder, member.getKey(), member.getValue());
            }
        }
        return builder.build();
    }

    private static void member(AttributeValue.Builder builder, String type, JsonNode node) {
        switch (type) {
            case "S" -> builder.s(WireScalars.string(node));
            case "N" -> builder.n(WireScalars.string(node));
            case "B" -> builder.b(WireScalars.bytes(node));
            case "BOOL" -> builder.bool(WireScalars.bool(node));
            case "NULL" -> builder.nul(WireScalars.bool(node));
            case "SS" -> builder.ss(list(node, WireScalars::string));
            case "NS" -> builder.ns(list(node, WireScalars::string));
            case "BS" -> builder.bs(list(node, WireScalars::bytes));
            case "L" -> builder.l(list(node, AttributeValues::read));
            case "M" -> builder.m(map(node));
            default -> {
                // Passed over, as AWS does with members it does not know; DynamoDB then finds the value empty.
            }
        }
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> element) {
        WireScalars.require(node.isArray(), node, "list");
        List<T> values = new ArrayList<>(node.size());
        node.forEach(each -> values.add(element.apply(each)));
        return values;
    }

    private static Map<String, AttributeValue> map(JsonNode node) {
        WireScalars.require(node.isObject(), node, "map");
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        node.properties().forEach(each -> values.put(each.getKey(), read(each.getValue())));
        return values;
    }

    /** Writes {@code {"S": ...}} or one of its siblings. */
    static ObjectNode write(AttributeValue value) {
        ObjectNode node = JSON.objectNode();
        switch (value.type()) {
            case S -> node.put("S", value.s());
            case N -> node.put("N", value.n());
            case B -> node.put("B", base64(value.b()));
            case BOOL -> node.put("BOOL", value.bool());
            case NUL -> node.put("NULL", value.nul());
            case SS -> node.set("SS", array(value.ss(), JSON::textNode));
            case NS -> node.set("NS", array(value.ns(), JSON::textNode));
            case BS -> node.set("BS", array(value.bs(), bytes -> JSON.textNode(base64(bytes))));
            case L -> node.set("L", array(value.l(), AttributeValues::write));
            case M -> node.set("M", write(value.m()));
            default -> throw new IllegalStateException("An attribute value without a type: " + value);
        }
        return node;
    }

    /** Writes an item. */
    static ObjectNode write(Map<String, AttributeValue> item) {
        ObjectNode node = JSON.objectNode();
        item.forEach((name, value) -> node.set(name, write(value)));
        return node;
    }

    private static <T> ArrayNode array(List<T> values, Function<T, JsonNode> element) {
        ArrayNode array = JSON.arrayNode(values.size());
        values.forEach(value -> array.add(element.apply(value)));
        return array;
    }

    static String base64(SdkBytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.asByteArrayUnsafe());
    }
}
