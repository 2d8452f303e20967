package dev.jampx.codegen.document;

import dev.jampx.codegen.sdl.InputValue;
import dev.jampx.model.OperationKind;
import java.util.List;
import java.util.Locale;

/**
 * An operation of the API with all that its arguments may be and what is asked of its result.
 *
 * @param kind which root type it is a field of
 * @param root the field
 */
public record ApiOperation(OperationKind kind, Selection root) {

    /** The name of the operation in its document: that of the field with a capital letter. */
    public String name() {
        String field = root.name();
        return field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }

    /** The variables, one for each argument. */
    public List<InputValue> variables() {
        return root.field().arguments();
    }

    /** The name of the type that a generated file has for the result, such as {@code GetPostQuery}. */
    public String resultName() {
        return name() + kind.rootType();
    }
}
