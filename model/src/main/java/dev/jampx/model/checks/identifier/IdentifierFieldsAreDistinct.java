package dev.jampx.model.checks.identifier;

import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.Repetition;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.stream.Stream;

/** An identifier names a field once. */
public final class IdentifierFieldsAreDistinct implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return Repetition.in(model.primaryKey()).map(field -> IdentifierProblems.repeated(model, field));
    }
}
