package dev.jampx.dsl;

import dev.jampx.model.DefaultValue;
import dev.jampx.model.ListShape;
import dev.jampx.model.declared.DeclaredField;
import java.util.List;

/**
 * A field of a list of values as it was written.
 *
 * @param declared what was written
 * @param listLast whether the last word was about the list itself, so that {@code required()} is about it as well
 */
record ListDeclaration(DeclaredField.Scalar declared, boolean listLast)
        implements ListField, ValueDeclaration<ListField> {

    /** The list of such values. */
    static ListField of(DeclaredField.Scalar element) {
        return new ListDeclaration(Scalars.list(element, ListShape.OPTIONAL_LIST), true);
    }

    @Override
    public ListField with(DeclaredField.Scalar changed) {
        return new ListDeclaration(changed, false);
    }

    @Override
    public ListField required() {
        return listLast
                ? new ListDeclaration(Scalars.list(declared, ListShape.REQUIRED_LIST), true)
                : with(Scalars.required(declared));
    }

    @Override
    public ListField defaultValue(List<?> values) {
        String text = JavaScriptText.of(Given.elements("defaultValue", values));
        return with(Scalars.defaultValue(declared, new DefaultValue(DefaultValue.Kind.LIST, text)));
    }
}
