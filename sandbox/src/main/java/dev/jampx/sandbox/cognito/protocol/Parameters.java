package dev.jampx.sandbox.cognito.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The input of an operation.
 *
 * @param document the request's JSON document
 */
public record Parameters(ObjectNode document) {

    /**
     * Checks the input against the operation's members.
     *
     * @throws CognitoFailure naming every constraint that is broken, as AWS does
     */
    public void check(List<Member> members) {
        List<String> violations = members.stream()
                .flatMap(member -> member.violations(document.path(member.name())).stream())
                .collect(Collectors.toList());
        if (!violations.isEmpty()) {
            String errors = violations.size() == 1 ? " validation error detected: " : " validation errors detected: ";
            throw CognitoFailure.invalidParameter(violations.size() + errors + String.join("; ", violations));
        }
    }

    /** A text that the operation's members require. */
    public String text(String name) {
        return optionalText(name).orElseThrow(() -> new IllegalStateException(name + " is not a required member"));
    }

    /** A text that may be missing. */
    public Optional<String> optionalText(String name) {
        return optional(document.path(name), name);
    }

    /** A truth value; false when it is missing. */
    public boolean flag(String name) {
        JsonNode value = document.path(name);
        if (!value.isBoolean() && !value.isMissingNode() && !value.isNull()) {
            throw wrongType(name, "a boolean");
        }
        return value.asBoolean(false);
    }

    /** A number; {@code otherwise} when it is missing. */
    public int number(String name, int otherwise) {
        JsonNode value = document.path(name);
        if (!value.isInt() && !value.isMissingNode() && !value.isNull()) {
            throw wrongType(name, "an integer");
        }
        return value.asInt(otherwise);
    }

    /** A map of texts; empty when it is missing. */
    public Map<String, String> texts(String name) {
        JsonNode value = document.path(name);
        if (!value.isObject() && !value.isMissingNode() && !value.isNull()) {
            throw wrongType(name, "a map");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        value.properties()
                .forEach(entry -> optional(entry.getValue(), name).ifPresent(text -> texts.put(entry.getKey(), text)));
        return texts;
    }

    /** A list of texts; empty when the list is missing. */
    public Optional<List<String>> list(String name) {
        JsonNode value = document.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        elements(value, name).forEach(element -> optional(element, name).ifPresent(texts::add));
        return Optional.of(texts);
    }

    /** User attributes, which Cognito writes as a list of {@code Name} and {@code Value}; empty when they are missing. */
    public Map<String, String> attributes(String name) {
        JsonNode value = document.path(name);
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!value.isMissingNode() && !value.isNull()) {
            elements(value, name)
                    .forEach(element -> attributes.put(
                            optional(element.path("Name"), name)
                                    .orElseThrow(() -> wrongType(name, "a list of attributes")),
                            optional(element.path("Value"), name).orElse("")));
        }
        return attributes;
    }

    private static JsonNode elements(JsonNode value, String name) {
        if (!value.isArray()) {
            throw wrongType(name, "a list");
        }
        return value;
    }

    private static Optional<String> optional(JsonNode value, String name) {
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw wrongType(name, "a string");
        }
        return Optional.of(value.asText());
    }

    private static CognitoFailure wrongType(String name, String type) {
        return new CognitoFailure("SerializationException", name + " must be " + type);
    }
}
