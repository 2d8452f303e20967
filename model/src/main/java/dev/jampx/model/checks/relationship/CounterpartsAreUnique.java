package dev.jampx.model.checks.relationship;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.Link;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;
import java.util.stream.Stream;

/** A relationship has one opposite end. */
public final class CounterpartsAreUnique implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.links().filter(link -> isFirst(schema, link)).flatMap(link -> extra(schema, link));
    }

    /** Whether no earlier relationship has the same opposite ends; they would be reported once for each. */
    private static boolean isFirst(SchemaFacts schema, Link link) {
        return schema.counterparts(link).stream()
                .findFirst()
                .map(counterpart -> schema.counterparts(counterpart).get(0).equals(link))
                .orElse(false);
    }

    private static Stream<Problem> extra(SchemaFacts schema, Link link) {
        List<Link> counterparts = schema.counterparts(link);
        return counterparts.stream()
                .skip(1)
                .map(second -> RelationshipProblems.secondCounterpart(second, counterparts.get(0), link));
    }
}
