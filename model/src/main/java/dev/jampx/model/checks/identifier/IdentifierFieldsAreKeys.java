package dev.jampx.model.checks.identifier;

import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.KeyFitness;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.stream.Stream;

/** An identifier consists of fields that DynamoDB can use in a key. */
public final class IdentifierFieldsAreKeys implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.primaryKey().stream()
                .distinct()
                .flatMap(name -> model.member(name).stream())
                .flatMap(field -> KeyFitness.defectInIdentifier(field).stream()
                        .map(defect -> IdentifierProblems.unfit(model, field.name(), defect)));
    }
}
