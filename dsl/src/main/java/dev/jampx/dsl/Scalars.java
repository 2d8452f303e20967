package dev.jampx.dsl;

import dev.jampx.model.AuthRule;
import dev.jampx.model.DefaultValue;
import dev.jampx.model.ListShape;
import dev.jampx.model.ValidationRule;
import dev.jampx.model.declared.DeclaredField.Scalar;
import java.util.List;
import java.util.Optional;

/** Changes one part of what was written of a scalar. */
final class Scalars {

    private Scalars() {}

    static Scalar required(Scalar scalar) {
        return new Scalar(
                scalar.type(), true, scalar.list(), scalar.defaultValue(), scalar.validation(), scalar.rules());
    }

    static Scalar list(Scalar scalar, ListShape shape) {
        return new Scalar(
                scalar.type(), scalar.required(), shape, scalar.defaultValue(), scalar.validation(), scalar.rules());
    }

    static Scalar defaultValue(Scalar scalar, DefaultValue value) {
        return new Scalar(
                scalar.type(),
                scalar.required(),
                scalar.list(),
                Optional.of(value),
                scalar.validation(),
                scalar.rules());
    }

    static Scalar validation(Scalar scalar, List<ValidationRule> conditions) {
        return new Scalar(
                scalar.type(), scalar.required(), scalar.list(), scalar.defaultValue(), conditions, scalar.rules());
    }

    static Scalar rules(Scalar scalar, List<AuthRule> rules) {
        return new Scalar(
                scalar.type(), scalar.required(), scalar.list(), scalar.defaultValue(), scalar.validation(), rules);
    }
}
