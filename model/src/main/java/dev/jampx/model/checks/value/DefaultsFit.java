package dev.jampx.model.checks.value;

import dev.jampx.model.DefaultValue;
import dev.jampx.model.ListShape;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.literals.ScalarLiterals;
import java.util.Optional;
import java.util.stream.Stream;

/** Default values are single values of their field's type. On a partition key Amplify leaves them out, whatever they are. */
public final class DefaultsFit implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.members().stream().flatMap(field -> problem(model, field).stream());
    }

    private static Optional<Problem> problem(ModelFacts model, DeclaredField field) {
        return field.type() instanceof DeclaredField.Scalar scalar
                ? scalar.defaultValue().flatMap(value -> problem(model, field, scalar, value))
                : Optional.empty();
    }

    private static Optional<Problem> problem(
            ModelFacts model, DeclaredField field, DeclaredField.Scalar scalar, DefaultValue value) {
        if (value.kind() == DefaultValue.Kind.GENERATED) {
            return Optional.of(DefaultProblems.generated(field));
        }
        if (field.name().equals(model.partitionKey())) {
            return Optional.empty();
        }
        if (scalar.list() != ListShape.SINGLE || value.kind() == DefaultValue.Kind.LIST) {
            return Optional.of(DefaultProblems.list(field));
        }
        return ScalarLiterals.fits(scalar.type(), value.text())
                ? Optional.empty()
                : Optional.of(DefaultProblems.unfit(field, scalar.type(), value));
    }
}
