package dev.jampx.sandbox.wire.constraint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jampx.sandbox.wire.ServiceFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A map from texts to values without parts.
 *
 * @param constraints on how many entries it has
 */
record MapShape(ScalarShape key, ScalarShape value, boolean sensitive, List<Constraint> constraints) implements Shape {

    @Override
    public JsonNode read(JsonNode map) {
        if (map.isArray()) {
            throw ServiceFailure.unreadable("Start of list found where not expected");
        }
        if (!map.isObject()) {
            throw ServiceFailure.unreadable("Expected map or null");
        }
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        map.properties().forEach(entry -> {
            if (!entry.getValue().isNull()) {
                read.set(entry.getKey(), value.read(entry.getValue()));
            }
        });
        return read;
    }

    @Override
    public void check(JsonNode map, String path, Violations violations) {
        violations.addBroken(constraints, this, map, path);
        List<JsonNode> keys = new ArrayList<>();
        map.fieldNames().forEachRemaining(name -> keys.add(TextNode.valueOf(name)));
        new PartCheck("Map keys", key).check(this, map, keys, path, violations);
        new PartCheck("Map value", value).check(this, map, map, path, violations);
    }

    @Override
    public String shown(JsonNode map) {
        return map.properties().stream()
                .map(entry -> entry.getKey() + "=" + value.shown(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
