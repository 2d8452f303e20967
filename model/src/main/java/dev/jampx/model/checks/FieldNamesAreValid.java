package dev.jampx.model.checks;

import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Fields have names that GraphQL takes and that filters do not use themselves. */
final class FieldNamesAreValid implements Check<ModelFacts> {

    private static final Set<String> OF_FILTERS = Set.of("and", "or", "not");

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.members().stream().flatMap(field -> problem(model, field).stream());
    }

    private static Optional<Problem> problem(ModelFacts model, DeclaredField field) {
        if (!Names.isGraphql(field.name())) {
            return Optional.of(SchemaProblems.invalidFieldName(model, field));
        }
        return OF_FILTERS.contains(field.name())
                ? Optional.of(SchemaProblems.reservedFieldName(model, field))
                : Optional.empty();
    }
}
