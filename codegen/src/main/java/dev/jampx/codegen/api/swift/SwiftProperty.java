package dev.jampx.codegen.api.swift;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A property of a type of Swift.
 *
 * @param field the field or variable of GraphQL that it is for
 * @param name the property's name
 * @param type its type
 * @param optional whether initializers may go without it
 */
record SwiftProperty(String field, String name, String type, boolean optional) {

    /** The name where it might be taken for a keyword. */
    String escapedName() {
        return SwiftNames.escaped(name);
    }

    /** The parameters of an initializer for {@code properties}, in their parentheses. */
    static String parameters(List<SwiftProperty> properties) {
        return properties.stream()
                .map(each -> each.escapedName() + ": " + each.type() + (each.optional() ? " = nil" : ""))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** A dictionary of {@code properties} by their fields. */
    static String dictionary(List<SwiftProperty> properties) {
        return properties.stream()
                .map(each -> '"' + each.field() + "\": " + each.escapedName())
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
