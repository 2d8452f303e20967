package dev.jampx.model.checks.index;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.List;
import java.util.stream.Stream;

/** An index does not have the whole primary key as its partition key. */
public final class IndexAddsToPrimaryKey implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.declared().secondaryIndexes().stream()
                .filter(index -> model.has(index.partitionKey()))
                .filter(index -> model.primaryKey().equals(List.of(index.partitionKey())))
                .map(index -> IndexProblems.samePartitionKey(model, index));
    }
}
