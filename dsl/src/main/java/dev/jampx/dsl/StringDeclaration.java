package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredField;
import java.util.List;
import java.util.function.UnaryOperator;

/** A field of one text as it was written. */
record StringDeclaration(DeclaredField.Scalar declared) implements StringField, ValueDeclaration<StringField> {

    @Override
    public StringField with(DeclaredField.Scalar changed) {
        return new StringDeclaration(changed);
    }

    @Override
    public ListField array() {
        return ListDeclaration.of(declared);
    }

    @Override
    public ValidatedField validate(UnaryOperator<StringValidation> conditions) {
        StringValidation chosen = Given.result("validate", conditions, new StringConditions(List.of()));
        return new ValidatedDeclaration(Scalars.validation(declared, ((StringConditions) chosen).written()));
    }
}
