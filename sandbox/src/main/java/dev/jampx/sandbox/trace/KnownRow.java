package dev.jampx.sandbox.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the row that a field is about.
 *
 * @param row the row, or something missing
 * @param name what it is called in words, such as {@code the row}
 */
record KnownRow(JsonNode row, String name) {

    static final KnownRow NONE = new KnownRow(MissingNode.getInstance(), "");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What {@code field} holds, one text or several; empty if that is not known. */
    Optional<List<String>> values(String field) {
        JsonNode value = row.path(field);
        if (!row.isObject() || value.isMissingNode()) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(element -> values.add(element.asText()));
        } else if (!value.isNull()) {
            values.add(value.asText());
        }
        return Optional.of(values);
    }

    /** The elements of a list written as JSON text; none if it is something else. */
    static List<String> list(String text) {
        List<String> values = new ArrayList<>();
        try {
            JSON.readTree(text).forEach(element -> values.add(element.asText()));
        } catch (JsonProcessingException e) {
            // A claim that only looks like a list.
            values.add(text);
        }
        return values;
    }
}
