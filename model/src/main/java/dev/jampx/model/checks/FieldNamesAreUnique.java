package dev.jampx.model.checks;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A model has one field of a name. */
final class FieldNamesAreUnique implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        Set<String> seen = new HashSet<>();
        return model.declared().fields().stream()
                .filter(field -> !seen.add(field.name()))
                .map(field -> SchemaProblems.duplicateField(
                        model, field, model.member(field.name()).orElseThrow().site()));
    }
}
