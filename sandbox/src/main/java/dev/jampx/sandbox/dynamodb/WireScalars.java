package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import software.amazon.awssdk.core.SdkBytes;

/** The scalars of DynamoDB's wire protocol: what JSON each may be. Anything else is a SerializationException. */
final class WireScalars {

    private WireScalars() {}

    static String string(JsonNode node) {
        require(node.isTextual(), node, "String");
        return node.textValue();
    }

    static Integer integer(JsonNode node) {
        require(node.isIntegralNumber() && node.canConvertToInt(), node, "Integer");
        return node.intValue();
    }

    static Long longInteger(JsonNode node) {
        require(node.isIntegralNumber() && node.canConvertToLong(), node, "Long");
        return node.longValue();
    }

    static Double decimal(JsonNode node) {
        require(node.isNumber(), node, "Double");
        return node.doubleValue();
    }

    static Boolean bool(JsonNode node) {
        require(node.isBoolean(), node, "Boolean");
        return node.booleanValue();
    }

    static SdkBytes bytes(JsonNode node) {
        require(node.isTextual(), node, "Blob");
        try {
            return SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(node.textValue()));
        } catch (IllegalArgumentException e) {
            throw ErrorDocuments.serialization("Invalid Base64: " + e.getMessage());
        }
    }

    static void require(boolean fits, JsonNode node, String wanted) {
        if (!fits) {
            throw ErrorDocuments.serialization(kind(node) + " cannot be converted to " + wanted);
        }
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "Start of list";
            case OBJECT -> "Start of structure or map";
            case STRING -> "STRING_VALUE";
            case NUMBER -> "NUMBER_VALUE";
            case BOOLEAN -> node.booleanValue() ? "TRUE_VALUE" : "FALSE_VALUE";
            default -> "NULL_VALUE";
        };
    }
}
