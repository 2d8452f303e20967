package dev.jampx.model.resolved;

import java.util.List;

/**
 * A type with a fixed set of values.
 *
 * @param name its name in the API: the one it was added under, or the one made of the type and the field where it was written
 * @param values the values in the order written
 */
public record EnumType(String name, List<String> values) {

    public EnumType {
        values = List.copyOf(values);
    }
}
