package dev.jampx.model.checks.schema;

import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Optional;
import java.util.stream.Stream;

/** Definitions have names that GraphQL takes and that no type of every API has. */
public final class DefinitionNamesAreValid implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.declared().entries().stream().flatMap(entry -> problem(entry).stream());
    }

    private static Optional<Problem> problem(DeclaredSchema.Entry entry) {
        if (!Names.isGraphql(entry.name())) {
            return Optional.of(SchemaProblems.invalidName(entry));
        }
        boolean isType = !(entry.definition() instanceof DeclaredOperation);
        if (isType && ApiTypes.OF_EVERY_API.contains(entry.name())) {
            return Optional.of(SchemaProblems.reservedName(entry, "which is a type that every API has already"));
        }
        if (isType && ApiTypes.OF_DIRECTIVES.contains(entry.name())) {
            return Optional.of(SchemaProblems.reservedName(entry, "which is a type of Amplify's directives"));
        }
        return Optional.empty();
    }
}
