package dev.jampx.model.checks.identifier;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.stream.Stream;

/** The fields of an identifier are required; an {@code a.id()} in the first place is made so. */
public final class IdentifierFieldsAreRequired implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.primaryKey().stream()
                .distinct()
                .filter(field -> model.keyType(field).isPresent() && !model.isRequired(field))
                .map(field -> IdentifierProblems.optional(model, field));
    }
}
