package dev.jampx.dsl;

import dev.jampx.model.ListShape;
import dev.jampx.model.declared.DeclaredField;

/** A field of one value as it was written. */
record ScalarDeclaration(DeclaredField.Scalar declared) implements ScalarField, TypeDeclaration {

    @Override
    public ScalarField required() {
        return new ScalarDeclaration(new DeclaredField.Scalar(
                declared.type(),
                true,
                declared.list(),
                declared.defaultValue(),
                declared.validation(),
                declared.rules()));
    }

    @Override
    public ListField array() {
        return new ListDeclaration(new DeclaredField.Scalar(
                declared.type(),
                declared.required(),
                ListShape.OPTIONAL_LIST,
                declared.defaultValue(),
                declared.validation(),
                declared.rules()));
    }
}
