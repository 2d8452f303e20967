package dev.jampx.model.checks.index;

import dev.jampx.model.ListShape;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** A reference in the key of an index leads to an enum. */
public final class IndexReferencesAreEnums implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.models().stream().flatMap(model -> model.declared().secondaryIndexes().stream()
                .flatMap(index -> problems(schema, model, index)));
    }

    private static Stream<Problem> problems(SchemaFacts schema, ModelFacts model, DeclaredIndex index) {
        return ModelFacts.keyFields(index).stream()
                .distinct()
                .flatMap(name -> model.member(name).stream())
                .filter(field -> leadsToObject(schema, field))
                .map(field -> IndexProblems.unfit(model, index, field.name(), "refers to something that is no enum"));
    }

    private static boolean leadsToObject(SchemaFacts schema, DeclaredField field) {
        return field.type() instanceof DeclaredField.Reference reference
                && reference.list() == ListShape.SINGLE
                && schema.customType(reference.target()).isPresent();
    }
}
