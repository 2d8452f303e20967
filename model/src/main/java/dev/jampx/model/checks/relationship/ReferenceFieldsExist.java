package dev.jampx.model.checks.relationship;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.Link;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** Reference fields stand on the model that belongs to the other. */
public final class ReferenceFieldsExist implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.links()
                .filter(link -> schema.model(link.target()).isPresent() && ReferenceHolder.reportsAt(schema, link))
                .flatMap(link -> ReferenceHolder.of(schema, link).stream().flatMap(holder -> missing(link, holder)));
    }

    private static Stream<Problem> missing(Link link, ModelFacts holder) {
        return link.references().stream()
                .distinct()
                .filter(field -> !holder.has(field))
                .map(field -> RelationshipProblems.missingReference(link, holder, field));
    }
}
