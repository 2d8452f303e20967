package dev.jampx.model.checks;

import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A schema has one model of a name. */
final class ModelNamesAreUnique implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        Set<String> seen = new HashSet<>();
        return schema.declared().entries().stream()
                .filter(entry -> entry.definition() instanceof DeclaredModel)
                .filter(entry -> !seen.add(entry.name()))
                .map(entry -> SchemaProblems.duplicateModel(entry, first(schema, entry)));
    }

    private static ModelFacts first(SchemaFacts schema, DeclaredSchema.Entry entry) {
        return schema.model(entry.name()).orElseThrow();
    }
}
