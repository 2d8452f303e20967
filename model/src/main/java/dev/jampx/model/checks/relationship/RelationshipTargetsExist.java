package dev.jampx.model.checks.relationship;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** A relationship leads to a model of the schema. */
public final class RelationshipTargetsExist implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.links()
                .filter(link -> schema.model(link.target()).isEmpty())
                .map(link -> RelationshipProblems.unknownModel(link, schema));
    }
}
