package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredField;

/** A field of one value that cannot be validated, as it was written. */
record ScalarDeclaration(DeclaredField.Scalar declared) implements ScalarField, ValueDeclaration<ScalarField> {

    @Override
    public ScalarField with(DeclaredField.Scalar changed) {
        return new ScalarDeclaration(changed);
    }

    @Override
    public ListField array() {
        return ListDeclaration.of(declared);
    }
}
