package dev.jampx.sandbox.wire.constraint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A value without parts.
 *
 * @param constraints in the order in which messages tell that they are broken
 */
record ScalarShape(ScalarType type, boolean sensitive, List<Constraint> constraints) implements Shape {

    @Override
    public JsonNode read(JsonNode value) {
        return type.read(value);
    }

    @Override
    public void check(JsonNode value, String path, Violations violations) {
        violations.addBroken(constraints, this, value, path);
    }

    @Override
    public String shown(JsonNode value) {
        return value.asText();
    }

    boolean keptBy(JsonNode value) {
        return constraints.stream().allMatch(constraint -> constraint.kept().test(value));
    }
}
