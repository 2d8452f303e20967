package dev.jampx.model.checks.index;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.stream.Stream;

/** An index names fields that are written on its model; those that a model gets anyway do not count, as in Amplify. */
public final class IndexFieldsExist implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.declared().secondaryIndexes().stream().flatMap(index -> missing(model, index));
    }

    private static Stream<Problem> missing(ModelFacts model, DeclaredIndex index) {
        return ModelFacts.keyFields(index).stream()
                .distinct()
                .filter(field -> !model.has(field))
                .map(field -> IndexProblems.missing(model, index, field));
    }
}
