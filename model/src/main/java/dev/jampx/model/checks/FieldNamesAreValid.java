package dev.jampx.model.checks;

import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Set;
import java.util.stream.Stream;

/** Fields and arguments have names that GraphQL takes and, on models, that filters do not use themselves. */
final class FieldNamesAreValid implements Check<SchemaFacts> {

    private static final Set<String> OF_FILTERS = Set.of("and", "or", "not");

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return Stream.concat(
                FieldOwner.all(schema).flatMap(FieldNamesAreValid::invalid),
                schema.models().stream().flatMap(FieldNamesAreValid::reserved));
    }

    private static Stream<Problem> invalid(FieldOwner owner) {
        return owner.fields().stream()
                .filter(field -> !Names.isGraphql(field.name()))
                .map(field -> SchemaProblems.invalidFieldName(
                        Nouns.sentence(owner.kind().articled()), owner.title(), field));
    }

    private static Stream<Problem> reserved(ModelFacts model) {
        return model.members().stream()
                .filter((DeclaredField field) -> OF_FILTERS.contains(field.name()))
                .map(field -> SchemaProblems.reservedFieldName(model, field));
    }
}
