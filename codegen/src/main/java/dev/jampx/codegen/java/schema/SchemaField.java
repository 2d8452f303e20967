package dev.jampx.codegen.java.schema;

import java.util.List;
import java.util.Optional;

/**
 * A field of an object or an input, or an argument.
 *
 * @param name its name
 * @param type its type
 * @param arguments its arguments, in order
 */
public record SchemaField(String name, GraphQlType type, List<SchemaField> arguments) {

    public SchemaField {
        arguments = List.copyOf(arguments);
    }

    /** The argument called {@code name}, if there is one. */
    public Optional<SchemaField> argument(String name) {
        return arguments.stream()
                .filter(argument -> argument.name().equals(name))
                .findFirst();
    }

    /** As an argument is declared: {@code limit: Int}. */
    public String declaration() {
        return name + ": " + type.text();
    }
}
