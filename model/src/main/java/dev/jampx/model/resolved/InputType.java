package dev.jampx.model.resolved;

import java.util.List;

/**
 * The form of a custom type as an argument of an operation.
 *
 * @param name its name in the API
 * @param fields its fields in the order written
 */
public record InputType(String name, List<Field> fields) {

    public InputType {
        fields = List.copyOf(fields);
    }
}
