package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredField;
import java.util.List;
import java.util.function.Function;

/** A field with conditions as it was written. */
record ValidatedDeclaration(DeclaredField.Scalar declared) implements ValidatedField, TypeDeclaration {

    @Override
    public ValidatedField required() {
        return new ValidatedDeclaration(Scalars.required(declared));
    }

    @Override
    public ValidatedField authorization(Function<ModelAllow, List<? extends AuthorizationRule>> rules) {
        return new ValidatedDeclaration(Scalars.rules(declared, RuleDeclaration.written(rules)));
    }
}
