package dev.jampx.codegen.document;

import dev.jampx.codegen.sdl.OutputField;
import dev.jampx.codegen.sdl.TypeReference;
import java.util.List;

/**
 * A selected field.
 *
 * @param field the field
 * @param ofObject whether the field's value is an object, or a list of some
 * @param selections what is selected of that object, its {@code __typename} aside
 */
public record Selection(OutputField field, boolean ofObject, List<Selection> selections) {

    public Selection {
        selections = List.copyOf(selections);
    }

    /** The field's name, which is also that in the response. */
    public String name() {
        return field.name();
    }

    /** The type of the field's value. */
    public TypeReference type() {
        return field.type();
    }
}
