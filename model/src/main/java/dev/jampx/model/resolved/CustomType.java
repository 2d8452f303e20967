package dev.jampx.model.resolved;

import java.util.List;

/**
 * A type of objects without a table. Mirrors Amplify's {@code a.customType}.
 *
 * @param name its name in the API: the one it was added under, or the one made of the type and the field where it was written
 * @param fields its fields in the order written
 */
public record CustomType(String name, List<Field> fields) {

    public CustomType {
        fields = List.copyOf(fields);
    }
}
