package dev.jampx.model.checks.schema;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.stream.Stream;

/** A model has fields of its own. */
public final class ModelHasFields implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.declared().fields().isEmpty() ? Stream.of(SchemaProblems.noFields(model)) : Stream.empty();
    }
}
