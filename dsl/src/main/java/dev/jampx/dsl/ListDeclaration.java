package dev.jampx.dsl;

import dev.jampx.model.ListShape;
import dev.jampx.model.declared.DeclaredField;

/** A field of a list of values as it was written. */
record ListDeclaration(DeclaredField.Scalar declared) implements ListField, TypeDeclaration {

    @Override
    public ListField required() {
        return new ListDeclaration(new DeclaredField.Scalar(
                declared.type(),
                declared.required(),
                ListShape.REQUIRED_LIST,
                declared.defaultValue(),
                declared.validation(),
                declared.rules()));
    }
}
