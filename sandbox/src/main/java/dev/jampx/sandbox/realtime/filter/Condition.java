package dev.jampx.sandbox.realtime.filter;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a filter asks of one field.
 *
 * @param path the names that lead to the field, the outermost first
 * @param operator how the field's value is compared
 * @param operand what it is compared with: a list for operators that take several values
 */
public record Condition(List<String> path, Operator operator, Object operand) {

    public Condition {
        path = List.copyOf(path);
    }

    /** Whether the field of {@code payload} is as asked. A field that the mutation did not select is null. */
    boolean holds(@Nullable Object payload) {
        Object value = payload;
        for (String name : path) {
            value = value instanceof Map<?, ?> fields ? fields.get(name) : null;
        }
        return operator.holds(value, operand);
    }
}
