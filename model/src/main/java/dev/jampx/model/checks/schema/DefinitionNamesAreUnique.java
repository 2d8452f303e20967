package dev.jampx.model.checks.schema;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ApiFacts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An API has one definition of a name, in whichever of its schemas. */
public final class DefinitionNamesAreUnique implements Check<ApiFacts> {

    @Override
    public Stream<Problem> problems(ApiFacts api) {
        Map<String, DeclaredSchema.Entry> first = new HashMap<>();
        return api.schemas().stream()
                .flatMap(schema -> schema.declared().entries().stream())
                .flatMap(entry -> Optional.ofNullable(first.putIfAbsent(entry.name(), entry))
                        .map(earlier -> SchemaProblems.duplicateDefinition(entry, earlier))
                        .stream());
    }
}
