package dev.jampx.model.checks.index;

import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.Repetition;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.stream.Stream;

/** The key of an index names a field once. */
public final class IndexFieldsAreDistinct implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.declared().secondaryIndexes().stream().flatMap(index -> Repetition.in(ModelFacts.keyFields(index))
                .map(field -> IndexProblems.repeated(index, field)));
    }
}
