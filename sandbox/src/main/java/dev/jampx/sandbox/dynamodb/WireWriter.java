package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes the AWS SDK's objects as documents of DynamoDB's wire protocol. */
final class WireWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private WireWriter() {}

    /** The document of {@code object}; members that were never set are left out. */
    static ObjectNode write(SdkPojo object) {
        if (object instanceof AttributeValue attribute) {
            return AttributeValues.write(attribute);
        }
        ObjectNode document = JSON.objectNode();
        for (SdkField<?> field : object.sdkFields()) {
            Object value = field.getValueOrDefault(object);
            if (value != null && !(value instanceof SdkAutoConstructList) && !(value instanceof SdkAutoConstructMap)) {
                document.set(field.locationName(), value(value));
            }
        }
        return document;
    }

    private static JsonNode value(Object value) {
        if (value instanceof SdkPojo object) {
            return write(object);
        }
        if (value instanceof List<?> list) {
            ArrayNode array = JSON.arrayNode(list.size());
            list.forEach(each -> array.add(value(each)));
            return array;
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = JSON.objectNode();
            map.forEach((name, each) -> object.set((String) name, value(each)));
            return object;
        }
        return scalar(value);
    }

    private static JsonNode scalar(Object value) {
        if (value instanceof String text) {
            return JSON.textNode(text);
        }
        if (value instanceof Boolean bool) {
            return JSON.booleanNode(bool);
        }
        if (value instanceof Integer number) {
            return JSON.numberNode(number);
        }
        if (value instanceof Long number) {
            return JSON.numberNode(number);
        }
        if (value instanceof Double number) {
            return JSON.numberNode(number);
        }
        if (value instanceof SdkBytes bytes) {
            return JSON.textNode(AttributeValues.base64(bytes));
        }
        if (value instanceof Instant instant) {
            // Seconds since 1970, with milliseconds as the fraction.
            return JSON.numberNode(BigDecimal.valueOf(instant.toEpochMilli(), 3));
        }
        throw new IllegalStateException("DynamoDB has no members of type " + value.getClass());
    }
}
