package dev.jampx.sandbox.wire.constraint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.wire.ServiceFailure;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A value with named parts.
 *
 * @param members the shapes of its members by their names
 * @param required the names of those that must be there
 */
record StructureShape(Map<String, Shape> members, Set<String> required, boolean sensitive) implements Shape {

    /** The value, if it is an object. */
    static JsonNode object(JsonNode value) {
        if (value.isArray()) {
            throw ServiceFailure.unreadable("Start of list found where not expected");
        }
        if (!value.isObject()) {
            throw ServiceFailure.unreadable("Expected null");
        }
        return value;
    }

    /** What is null counts as left out, and what is unknown is left out. */
    @Override
    public ObjectNode read(JsonNode value) {
        object(value);
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        members.forEach((name, shape) -> {
            JsonNode member = value.path(name);
            if (!member.isMissingNode() && !member.isNull()) {
                read.set(name, shape.read(member));
            }
        });
        return read;
    }

    @Override
    public void check(JsonNode value, String path, Violations violations) {
        members.forEach((name, shape) -> {
            String place = (path.isEmpty() ? "" : path + ".") + lowerFirst(name);
            JsonNode member = value.path(name);
            if (!member.isMissingNode()) {
                shape.check(member, place, violations);
            } else if (required.contains(name)) {
                violations.addMissing(place);
            }
        });
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    @Override
    public String shown(JsonNode value) {
        return value.toString();
    }
}
