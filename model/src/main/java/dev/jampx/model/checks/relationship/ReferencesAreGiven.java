package dev.jampx.model.checks.relationship;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** A relationship names reference fields. */
public final class ReferencesAreGiven implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.links().filter(link -> link.references().isEmpty()).map(RelationshipProblems::noReferences);
    }
}
