package dev.jampx.model.checks.relationship;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.Link;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A relationship is written at both of its ends, over the same reference fields. */
public final class RelationshipsAreMutual implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.links()
                .filter(link -> ReferenceHolder.isSound(schema, link))
                .filter(link -> schema.model(link.target()).isPresent())
                .filter(link -> schema.counterparts(link).isEmpty())
                .flatMap(link -> problem(schema, link).stream());
    }

    private static Optional<Problem> problem(SchemaFacts schema, Link link) {
        List<Link> near = nearMisses(schema, link);
        if (near.isEmpty()) {
            return Optional.of(RelationshipProblems.noCounterpart(link));
        }
        // Two ends that disagree are one mistake; a near miss that is faulty itself is reported for its own fault.
        return near.stream()
                .filter(other -> ReferenceHolder.isSound(schema, other)
                        && schema.model(other.target()).isPresent())
                .findFirst()
                .filter(other -> !link.holdsReferences())
                .map(other -> RelationshipProblems.differentReferences(link, other));
    }

    /** Relationships of the other model that look like a failed attempt at the opposite end of {@code link}. */
    private static List<Link> nearMisses(SchemaFacts schema, Link link) {
        return schema.model(link.target())
                .orElseThrow()
                .links()
                .filter(other -> other.holdsReferences() != link.holdsReferences())
                .filter(other -> other.target().equals(link.owner().name())
                        || schema.model(other.target()).isEmpty()
                                && other.references().equals(link.references()))
                .filter(other -> schema.counterparts(other).isEmpty())
                .toList();
    }
}
