package dev.jampx.model.checks.index;

import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.KeyFitness;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.stream.Stream;

/** An index consists of fields that DynamoDB can use in a key. */
public final class IndexFieldsAreKeys implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.declared().secondaryIndexes().stream().flatMap(index -> unfit(model, index));
    }

    private static Stream<Problem> unfit(ModelFacts model, DeclaredIndex index) {
        return ModelFacts.keyFields(index).stream()
                .distinct()
                .flatMap(name -> model.member(name).stream())
                .flatMap(field -> KeyFitness.defectInIndex(field).stream()
                        .map(defect -> IndexProblems.unfit(model, index, field.name(), defect)));
    }
}
