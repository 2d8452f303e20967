package dev.jampx.model.checks.identifier;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.stream.Stream;

/** An identifier names fields of its model, or the default one. */
public final class IdentifierFieldsExist implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.primaryKey().stream()
                .distinct()
                .filter(field -> !model.has(field) && !model.isDefaultIdentifier(field))
                .map(field -> IdentifierProblems.missing(model, field));
    }
}
