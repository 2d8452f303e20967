package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Plain JSON as DynamoDB's typed values. */
final class Items {

    private Items() {}

    /** A row as an item. */
    static ObjectNode item(JsonNode row) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        row.properties().forEach(each -> item.set(each.getKey(), typed(each.getValue())));
        return item;
    }

    private static ObjectNode typed(JsonNode value) {
        ObjectNode typed = JsonNodeFactory.instance.objectNode();
        switch (value.getNodeType()) {
            case STRING -> typed.put("S", value.asText());
            case NUMBER -> typed.put("N", value.decimalValue().toPlainString());
            case BOOLEAN -> typed.put("BOOL", value.booleanValue());
            case NULL -> typed.put("NULL", true);
            case ARRAY -> value.forEach(each -> typed.withArray("/L").add(typed(each)));
            default -> typed.set("M", item(value));
        }
        if (value.isArray() && value.isEmpty()) {
            typed.putArray("L");
        }
        return typed;
    }
}
