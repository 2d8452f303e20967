package dev.jampx.sandbox.cognito.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The input of an operation.
 *
 * @param document the input, which keeps to the published model: what is there has the type that it should have
 */
public record Parameters(ObjectNode document) {

    /** A text that the model requires. */
    public String text(String name) {
        return optionalText(name).orElseThrow(() -> new IllegalStateException(name + " is not a required member"));
    }

    /** A text that may be missing. */
    public Optional<String> optionalText(String name) {
        return Optional.ofNullable(document.path(name).textValue());
    }

    /** A truth value; false when it is missing. */
    public boolean flag(String name) {
        return document.path(name).asBoolean(false);
    }

    /** A number; {@code otherwise} when it is missing. */
    public int number(String name, int otherwise) {
        return document.path(name).asInt(otherwise);
    }

    /** A map of texts; empty when it is missing. */
    public Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        document.path(name)
                .properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    /** A list of texts; empty when the list is missing. */
    public Optional<List<String>> list(String name) {
        JsonNode value = document.path(name);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        value.forEach(element -> texts.add(element.asText()));
        return Optional.of(texts);
    }

    /** User attributes, which Cognito writes as a list of {@code Name} and {@code Value}; empty when they are missing. */
    public Map<String, String> attributes(String name) {
        Map<String, String> attributes = new LinkedHashMap<>();
        document.path(name)
                .forEach(element -> attributes.put(
                        element.path("Name").asText(), element.path("Value").asText()));
        return attributes;
    }
}
