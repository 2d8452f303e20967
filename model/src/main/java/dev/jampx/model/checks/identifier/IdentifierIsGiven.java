package dev.jampx.model.checks.identifier;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.stream.Stream;

/** An identifier that is written names fields. */
public final class IdentifierIsGiven implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.declared().identifier().stream()
                .filter(identifier -> identifier.fields().isEmpty())
                .map(identifier -> IdentifierProblems.empty(model, identifier));
    }
}
