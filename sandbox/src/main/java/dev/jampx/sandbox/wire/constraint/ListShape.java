package dev.jampx.sandbox.wire.constraint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jampx.sandbox.wire.ServiceFailure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A list.
 *
 * @param element what is in it
 * @param constraints on its length
 */
record ListShape(Shape element, boolean sensitive, List<Constraint> constraints) implements Shape {

    @Override
    public JsonNode read(JsonNode value) {
        if (value.isObject()) {
            throw ServiceFailure.unreadable("Start of structure or map found where not expected.");
        }
        if (!value.isArray()) {
            throw ServiceFailure.unreadable("Expected list or null");
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (JsonNode one : value) {
            if (!one.isNull()) {
                list.add(element.read(one));
            }
        }
        return list;
    }

    @Override
    public void check(JsonNode value, String path, Violations violations) {
        violations.addBroken(constraints, this, value, path);
        if (element instanceof ScalarShape scalar) {
            new PartCheck("Member", scalar).check(this, value, value, path, violations);
        } else {
            for (int index = 0; index < value.size(); index++) {
                element.check(value.get(index), path + "." + (index + 1) + ".member", violations);
            }
        }
    }

    @Override
    public String shown(JsonNode value) {
        return StreamSupport.stream(value.spliterator(), false)
                .map(element::shown)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
