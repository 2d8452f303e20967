package dev.jampx.model.checks.schema;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;
import java.util.stream.Stream;

/** Somebody may use each model: it or the schema has a rule for people. */
public final class ModelsAreAuthorized implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        List<String> without = schema.models().stream()
                .filter(model -> schema.rules(model).isEmpty())
                .map(ModelFacts::name)
                .toList();
        return without.isEmpty() ? Stream.empty() : Stream.of(SchemaProblems.unauthorized(schema.declared(), without));
    }
}
