package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredField;
import java.util.List;
import java.util.function.UnaryOperator;

/** A field of one number as it was written. */
record NumberDeclaration(DeclaredField.Scalar declared) implements NumberField, ValueDeclaration<NumberField> {

    @Override
    public NumberField with(DeclaredField.Scalar changed) {
        return new NumberDeclaration(changed);
    }

    @Override
    public ListField array() {
        return ListDeclaration.of(declared);
    }

    @Override
    public ValidatedField validate(UnaryOperator<NumberValidation> conditions) {
        NumberValidation chosen = Given.result("validate", conditions, new NumberConditions(List.of()));
        return new ValidatedDeclaration(Scalars.validation(declared, ((NumberConditions) chosen).written()));
    }
}
