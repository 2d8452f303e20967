package dev.jampx.model.checks;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** A schema defines something. */
final class SchemaIsNotEmpty implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.declared().entries().isEmpty()
                ? Stream.of(SchemaProblems.emptySchema(schema.declared()))
                : Stream.empty();
    }
}
