package dev.jampx.model.checks.value;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** Only the fields of models have default values: nothing else has new rows. */
public final class DefaultsStandOnModels implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return ValuePlaces.outsideModels(schema.declared())
                .filter(place -> place.scalar().defaultValue().isPresent())
                .map(place -> DefaultProblems.notOnModel(place.what(), place.site()));
    }
}
