package dev.jampx.sandbox.wire.constraint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with a request, in AWS's words. */
public final class Violations {

    private final List<String> found = new ArrayList<>();

    void add(String shown, String path, String demand) {
        found.add("Value " + shown + "at '" + path + "' failed to satisfy constraint: " + demand);
    }

    void addMissing(String path) {
        add("null ", path, "Member must not be null");
    }

    /** Adds those of {@code constraints} that a value breaks. */
    void addBroken(List<Constraint> constraints, Shape shape, JsonNode value, String path) {
        for (Constraint constraint : constraints) {
            if (!constraint.kept().test(value)) {
                add(shown(shape, value), path, constraint.demand());
            }
        }
    }

    static String shown(Shape shape, JsonNode value) {
        return shape.sensitive() ? "" : "'" + shape.shown(value) + "' ";
    }

    /** The message; empty if nothing is wrong. */
    Optional<String> message() {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String errors = found.size() == 1 ? " validation error detected: " : " validation errors detected: ";
        return Optional.of(found.size() + errors + String.join("; ", found));
    }

    /**
     * The message for a member that an operation needs after all, though the model does not require it.
     *
     * @param path the member as messages name it, such as {@code password}
     */
    public static String missing(String path) {
        Violations violations = new Violations();
        violations.addMissing(path);
        return violations.message().orElseThrow();
    }
}
