package dev.jampx.conformance.apis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** What AWS's services say of values of the wrong types, as users of several of them have quoted it. */
final class WrongTypes {

    private static final Map<String, String> SCALARS =
            Map.of("string", "String", "integer", "Integer", "long", "Long", "boolean", "Boolean", "blob", "Blob");

    private WrongTypes() {}

    /** The message; empty if the value is of the right type. */
    static Optional<String> message(JsonNode shape, JsonNode value) {
        if (shape.path("document").asBoolean()) {
            return value.isObject() ? Optional.empty() : Optional.of(value.isArray() ? list() : "Expected null");
        }
        String type = shape.path("type").asText();
        return switch (type) {
            case "list" -> ofList(value);
            case "map" -> ofMap(value, "Expected map or null");
            case "structure" -> ofMap(value, "Expected null");
            default -> ofScalar(SCALARS.get(type), value);
        };
    }

    private static String list() {
        return "Start of list found where not expected";
    }

    private static Optional<String> ofList(JsonNode value) {
        if (value.isArray()) {
            return Optional.empty();
        }
        return Optional.of(
                value.isObject() ? "Start of structure or map found where not expected." : "Expected list or null");
    }

    private static Optional<String> ofMap(JsonNode value, String otherwise) {
        if (value.isObject()) {
            return Optional.empty();
        }
        return Optional.of(value.isArray() ? list() : otherwise);
    }

    private static Optional<String> ofScalar(String type, JsonNode value) {
        if (value.isContainerNode()) {
            return Optional.of(value.isArray() ? list() : "Start of structure or map found where not expected.");
        }
        boolean right =
                switch (type) {
                    case "Integer", "Long" -> value.isNumber();
                    case "Boolean" -> value.isBoolean();
                    // "text" is Base64 as well.
                    default -> value.isTextual();
                };
        String token = value.isTextual() ? "STRING_VALUE" : value.isNumber() ? "NUMBER_VALUE" : "TRUE_VALUE";
        return right ? Optional.empty() : Optional.of(token + " can not be converted to a");
    }
}
