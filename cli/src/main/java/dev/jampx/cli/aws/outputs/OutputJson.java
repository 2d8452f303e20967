package dev.jampx.cli.aws.outputs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values of outputs that hold more than a text. */
final class OutputJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OutputJson() {}

    static JsonNode read(String value) {
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an output of the stack should be JSON: " + value, e);
        }
    }

    /** The parts of a text between commas. */
    static ArrayNode list(String value) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String part : value.split(",", -1)) {
            list.add(part);
        }
        return list;
    }

    /** Copies what is there under another name. */
    static void copy(JsonNode from, String name, ObjectNode to, String newName) {
        if (from.has(name)) {
            to.set(newName, from.get(name));
        }
    }
}
