package dev.jampx.model.checks.authorization;

import dev.jampx.model.ListShape;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;
import java.util.stream.Stream;

/** Whoever can read anything of a row can read what is always there: a field that is refused is null, which such a field cannot be. */
public final class RequiredFieldsAreReadable implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.models().stream()
                .filter(model -> FieldRules.of(model).findAny().isPresent())
                .flatMap(model -> ofModel(schema, model));
    }

    private static Stream<Problem> ofModel(SchemaFacts schema, ModelFacts model) {
        AccessMatrix access = AccessMatrix.of(model, schema.rules(model));
        return model.members().stream()
                .filter(field -> isAlwaysThere(model, field))
                .flatMap(field -> problem(model, field, access.shutOutOf(field.name())));
    }

    private static Stream<Problem> problem(ModelFacts model, DeclaredField field, List<Role> shutOut) {
        return shutOut.isEmpty() ? Stream.empty() : Stream.of(AuthorizationProblems.unreadable(model, field, shutOut));
    }

    private static boolean isAlwaysThere(ModelFacts model, DeclaredField field) {
        if (field.name().equals(model.partitionKey())) {
            return true;
        }
        if (field.type() instanceof DeclaredField.Scalar scalar) {
            return isAlwaysThere(scalar.required(), scalar.list());
        }
        return field.type() instanceof DeclaredField.Reference reference
                && isAlwaysThere(reference.required(), reference.list());
    }

    private static boolean isAlwaysThere(boolean required, ListShape list) {
        return list == ListShape.REQUIRED_LIST || list == ListShape.SINGLE && required;
    }
}
