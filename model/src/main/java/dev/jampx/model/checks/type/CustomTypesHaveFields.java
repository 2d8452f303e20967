package dev.jampx.model.checks.type;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** A custom type has fields. */
public final class CustomTypesHaveFields implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return FieldOwner.all(schema)
                .filter(owner -> owner.kind() == FieldOwner.Kind.FIELD)
                .filter(owner -> owner.fields().isEmpty())
                .map(owner -> TypeProblems.emptyCustomType(owner, owner.site()));
    }
}
