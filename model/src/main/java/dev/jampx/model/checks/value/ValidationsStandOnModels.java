package dev.jampx.model.checks.value;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** Only the fields of models have validation rules: they are checked when a row is written. */
public final class ValidationsStandOnModels implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return ValuePlaces.outsideModels(schema.declared()).flatMap(place -> place.scalar().validation().stream()
                .limit(1)
                .map(rule -> ValidationProblems.notOnModel(rule, place.what())));
    }
}
