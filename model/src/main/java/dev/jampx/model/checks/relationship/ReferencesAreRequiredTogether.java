package dev.jampx.model.checks.relationship;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.Link;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of several reference fields all are required or none, so that a row refers to something or to nothing. */
public final class ReferencesAreRequiredTogether implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.links()
                .filter(link -> !link.holdsReferences() && ReferenceHolder.isSound(schema, link))
                .flatMap(link -> mixed(schema.model(link.target()).orElseThrow(), link));
    }

    private static Stream<Problem> mixed(ModelFacts holder, Link link) {
        Map<Boolean, List<String>> byRequired =
                link.references().stream().distinct().collect(Collectors.partitioningBy(holder::isRequired));
        return byRequired.get(true).isEmpty() || byRequired.get(false).isEmpty()
                ? Stream.empty()
                : Stream.of(RelationshipProblems.mixedNullability(link, byRequired.get(true), byRequired.get(false)));
    }
}
