package dev.jampx.model.checks.relationship;

import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.Repetition;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.Link;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** A relationship names a reference field once. */
public final class ReferencesAreDistinct implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.links().flatMap(ReferencesAreDistinct::repeated);
    }

    private static Stream<Problem> repeated(Link link) {
        return Repetition.in(link.references()).map(field -> RelationshipProblems.repeatedReference(link, field));
    }
}
