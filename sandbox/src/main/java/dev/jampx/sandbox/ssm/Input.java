package dev.jampx.sandbox.ssm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The input of an operation.
 *
 * @param document the input, which keeps to the published model: what is there has the type that it should have
 */
record Input(ObjectNode document) {

    /** A text that the model requires. */
    String text(String name) {
        return optionalText(name).orElseThrow(() -> new IllegalStateException(name + " is not a required member"));
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(document.path(name).textValue());
    }

    boolean flag(String name) {
        return document.path(name).asBoolean(false);
    }

    /** A number; {@code otherwise} when it is missing. */
    int count(String name, int otherwise) {
        return document.path(name).asInt(otherwise);
    }

    /** The texts in a list. */
    List<String> texts(String name) {
        return elements(name).stream().map(JsonNode::asText).toList();
    }

    /** The elements of a list; none when it is missing. */
    List<JsonNode> elements(String name) {
        List<JsonNode> elements = new ArrayList<>();
        document.path(name).forEach(elements::add);
        return elements;
    }
}
