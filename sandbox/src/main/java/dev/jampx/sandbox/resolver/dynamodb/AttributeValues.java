package dev.jampx.sandbox.resolver.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.resolver.DataSourceCall.BadRequestException;
import java.math.BigDecimal;
import java.util.Map;

/** DynamoDB's typed values: from what resolvers write to what the wire wants, and from the wire to plain JSON. */
final class AttributeValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AttributeValues() {}

    /**
     * A map of typed values for the wire. Resolvers may write {@code {"N": 10}} where the wire wants {@code {"N": "10"}}.
     *
     * @param path where the map stands in the request, for messages
     */
    static ObjectNode wireMap(JsonNode values, String path) {
        if (!values.isObject()) {
            throw new BadRequestException("Value for field '$" + path + "' must be an object.");
        }
        ObjectNode wire = NODES.objectNode();
        for (Map.Entry<String, JsonNode> entry : values.properties()) {
            wire.set(entry.getKey(), wire(entry.getValue(), path + "[" + entry.getKey() + "]"));
        }
        return wire;
    }

    static ObjectNode wire(JsonNode value, String path) {
        if (!value.isObject() || value.size() != 1) {
            throw new BadRequestException(
                    "Value for field '$" + path
                            + "' is not a typed DynamoDB value, such as {\"S\": \"text\"}; util.dynamodb.toDynamoDB makes one.");
        }
        Map.Entry<String, JsonNode> entry = value.properties().iterator().next();
        JsonNode content = entry.getValue();
        ObjectNode wire = NODES.objectNode();
        switch (entry.getKey()) {
            case "S", "B" -> wire.put(entry.getKey(), text(content, path));
            case "N" -> wire.put("N", number(content, path));
            case "BOOL" -> wire.put("BOOL", content.asBoolean());
            case "NULL" -> wire.put("NULL", true);
            case "SS", "BS" ->
                content.forEach(item -> wire.withArray(entry.getKey()).add(text(item, path)));
            case "NS" -> content.forEach(item -> wire.withArray("NS").add(number(item, path)));
            case "L" -> {
                ArrayNode list = wire.putArray("L");
                int index = 0;
                for (JsonNode item : content) {
                    list.add(wire(item, path + "[" + index++ + "]"));
                }
            }
            case "M" -> wire.set("M", wireMap(content, path));
            default ->
                throw new BadRequestException(
                        "Value for field '$" + path + "' has the unknown DynamoDB type " + entry.getKey() + ".");
        }
        return wire;
    }

    private static String text(JsonNode content, String path) {
        if (!content.isValueNode() || content.isNull()) {
            throw new BadRequestException("Value for field '$" + path + "' must be a string.");
        }
        return content.asText();
    }

    private static String number(JsonNode content, String path) {
        try {
            return content.isNumber()
                    ? plain(content.decimalValue())
                    : plain(new BigDecimal(text(content, path).strip()));
        } catch (NumberFormatException e) {
            throw new BadRequestException("Value for field '$" + path + "' must be a number.");
        }
    }

    private static String plain(BigDecimal number) {
        // DynamoDB writes no exponents; its local double keeps the number as it was written.
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** An item as plain JSON. Sets become lists. */
    static ObjectNode plainMap(JsonNode item) {
        ObjectNode plain = NODES.objectNode();
        for (Map.Entry<String, JsonNode> entry : item.properties()) {
            plain.set(entry.getKey(), plain(entry.getValue()));
        }
        return plain;
    }

    static JsonNode plain(JsonNode value) {
        Map.Entry<String, JsonNode> entry = value.properties().iterator().next();
        JsonNode content = entry.getValue();
        return switch (entry.getKey()) {
            case "N" -> plainNumber(content.asText());
            case "NULL" -> NullNode.getInstance();
            case "SS", "BS" -> content.deepCopy();
            case "NS" -> {
                ArrayNode list = NODES.arrayNode(content.size());
                content.forEach(item -> list.add(plainNumber(item.asText())));
                yield list;
            }
            case "L" -> {
                ArrayNode list = NODES.arrayNode(content.size());
                content.forEach(item -> list.add(plain(item)));
                yield list;
            }
            case "M" -> plainMap(content);
            default -> content;
        };
    }

    private static JsonNode plainNumber(String text) {
        BigDecimal number = new BigDecimal(text);
        try {
            return NODES.numberNode(number.longValueExact());
        } catch (ArithmeticException e) {
            return NODES.numberNode(number);
        }
    }
}
