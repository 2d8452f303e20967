package dev.jampx.sandbox.ssm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The input of an operation.
 *
 * @param document the request's JSON document
 */
record Input(ObjectNode document) {

    /** A text that must be there. */
    String text(String name) {
        String text = optionalText(name).orElseThrow(() -> violation("null", name, "Member must not be null"));
        if (text.isEmpty()) {
            throw violation("''", name, "Member must have length greater than or equal to 1");
        }
        return text;
    }

    Optional<String> optionalText(String name) {
        JsonNode value = document.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        return Optional.of(asText(value, name));
    }

    boolean flag(String name) {
        JsonNode value = document.path(name);
        if (!value.isBoolean() && !value.isMissingNode() && !value.isNull()) {
            throw wrongType(name, "a boolean");
        }
        return value.asBoolean(false);
    }

    /** A number from 1 to {@code most}; {@code most} when it is missing. */
    int count(String name, int most) {
        JsonNode value = document.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return most;
        }
        if (!value.isInt()) {
            throw wrongType(name, "an integer");
        }
        if (value.asInt() < 1) {
            throw violation("'" + value.asInt() + "'", name, "Member must have value greater than or equal to 1");
        }
        if (value.asInt() > most) {
            throw violation("'" + value.asInt() + "'", name, "Member must have value less than or equal to " + most);
        }
        return value.asInt();
    }

    /** From one to {@code most} texts that must be there. */
    List<String> texts(String name, int most) {
        JsonNode value = document.path(name);
        if (value.isMissingNode() || value.isNull()) {
            throw violation("null", name, "Member must not be null");
        }
        List<String> texts = new ArrayList<>();
        elements(name).forEach(element -> texts.add(asText(element, name)));
        if (texts.isEmpty()) {
            throw violation("'[]'", name, "Member must have length greater than or equal to 1");
        }
        if (texts.size() > most) {
            throw violation("'" + texts + "'", name, "Member must have length less than or equal to " + most);
        }
        return texts;
    }

    /** The elements of a list; none when it is missing. */
    List<JsonNode> elements(String name) {
        JsonNode value = document.path(name);
        if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
            throw wrongType(name, "a list");
        }
        List<JsonNode> elements = new ArrayList<>();
        value.forEach(elements::add);
        return elements;
    }

    static SsmFailure violation(String value, String name, String constraint) {
        String path = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return SsmFailure.validation("1 validation error detected: Value " + value + " at '" + path
                + "' failed to satisfy constraint: " + constraint);
    }

    private static String asText(JsonNode value, String name) {
        if (!value.isTextual()) {
            throw wrongType(name, "a string");
        }
        return value.asText();
    }

    private static SsmFailure wrongType(String name, String type) {
        return new SsmFailure("SerializationException", name + " must be " + type);
    }
}
