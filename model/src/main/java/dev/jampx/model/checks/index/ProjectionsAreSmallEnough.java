package dev.jampx.model.checks.index;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.stream.Stream;

/** The indexes of a table include no more attributes than DynamoDB allows for all of them together. */
public final class ProjectionsAreSmallEnough implements Check<ModelFacts> {

    private static final int MOST = 100;

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        int included = model.declared().secondaryIndexes().stream()
                .mapToInt(index -> index.projection().nonKeyAttributes().size())
                .sum();
        return included > MOST ? Stream.of(IndexProblems.tooManyIncluded(model, included, MOST)) : Stream.empty();
    }
}
