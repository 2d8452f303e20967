package dev.jampx.sandbox.wire.constraint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How AWS tells of the values in a list or a map that have no parts: once for all of them, with everything that each must keep to.
 *
 * @param what what they are
 * @param part their shape
 */
record PartCheck(String what, ScalarShape part) {

    /**
     * Checks the values.
     *
     * @param whole the shape of the list or the map
     * @param value the list or the map
     * @param parts the values
     */
    void check(Shape whole, JsonNode value, Iterable<JsonNode> parts, String path, Violations violations) {
        for (JsonNode one : parts) {
            if (!part.keptBy(one)) {
                violations.add(Violations.shown(whole, value), path, demand());
                return;
            }
        }
    }

    private String demand() {
        List<Constraint> constraints = new ArrayList<>(part.constraints());
        Collections.reverse(constraints);
        return what + " must satisfy constraint: "
                + constraints.stream().map(Constraint::demand).collect(Collectors.joining(", ", "[", "]"));
    }
}
