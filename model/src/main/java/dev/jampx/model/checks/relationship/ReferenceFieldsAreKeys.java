package dev.jampx.model.checks.relationship;

import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.KeyFitness;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.Link;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** Reference fields can be the key of the index that finds the rows. */
public final class ReferenceFieldsAreKeys implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.links()
                .filter(link -> schema.model(link.target()).isPresent() && ReferenceHolder.reportsAt(schema, link))
                .flatMap(link -> ReferenceHolder.of(schema, link).stream().flatMap(holder -> unfit(link, holder)));
    }

    private static Stream<Problem> unfit(Link link, ModelFacts holder) {
        return link.references().stream()
                .distinct()
                .flatMap(name -> holder.member(name).stream())
                .flatMap(field -> KeyFitness.defectInIdentifier(field).stream()
                        .map(defect -> RelationshipProblems.unfitReference(link, holder, field.name(), defect)));
    }
}
