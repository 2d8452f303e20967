package dev.jampx.model.checks.schema;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** A permission on the API allows something. */
public final class SchemaGrantsAllowSomething implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.declared().grants().stream()
                .filter(grant -> grant.operations().isEmpty())
                .map(SchemaProblems::emptyGrant);
    }
}
