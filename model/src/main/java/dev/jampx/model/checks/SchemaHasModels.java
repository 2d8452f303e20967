package dev.jampx.model.checks;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** A schema has models. */
final class SchemaHasModels implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.models().isEmpty() ? Stream.of(SchemaProblems.noModels(schema.declared())) : Stream.empty();
    }
}
