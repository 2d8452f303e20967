package dev.jampx.codegen.java.schema;

import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which custom types contain each other. A selection has to stop somewhere in such a circle. */
public final class CustomTypeCircles {

    private final ApiSchema schema;
    private final Set<String> customTypes = new HashSet<>();
    private final Map<String, Set<String>> reachable = new HashMap<>();

    /** The circles of the custom types of {@code data}. */
    public CustomTypeCircles(Data data, ApiSchema schema) {
        this.schema = schema;
        data.customTypes().stream().map(CustomType::name).forEach(customTypes::add);
    }

    /** Whether {@code name} is a custom type. */
    public boolean isCustomType(String name) {
        return customTypes.contains(name);
    }

    /** Whether the types {@code one} and {@code other} contain each other, directly or through others. */
    public boolean isCircle(String one, String other) {
        return customTypes.contains(one)
                && customTypes.contains(other)
                && reachable(one).contains(other)
                && reachable(other).contains(one);
    }

    /** How many types are in the circle of the custom type {@code name}; none if it does not contain itself. */
    public int size(String name) {
        return (int) reachable(name).stream()
                .filter(other -> reachable(other).contains(name))
                .count();
    }

    private Set<String> reachable(String name) {
        return reachable.computeIfAbsent(name, this::walk);
    }

    private Set<String> walk(String start) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            for (SchemaField field : schema.fields(open.pop())) {
                if (customTypes.contains(field.type().name())
                        && found.add(field.type().name())) {
                    open.push(field.type().name());
                }
            }
        }
        return found;
    }
}
