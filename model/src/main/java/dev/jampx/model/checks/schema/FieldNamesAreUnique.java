package dev.jampx.model.checks.schema;

import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.type.FieldOwner;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A model, custom type or operation has one field or argument of a name. */
public final class FieldNamesAreUnique implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return FieldOwner.all(schema).flatMap(FieldNamesAreUnique::repeated);
    }

    private static Stream<Problem> repeated(FieldOwner owner) {
        Map<String, DeclaredField> first = new HashMap<>();
        return owner.fields().stream()
                .flatMap(field -> Optional.ofNullable(first.putIfAbsent(field.name(), field))
                        .map(earlier -> SchemaProblems.duplicateField(
                                owner.kind().articled(), owner.title(), field, earlier.site()))
                        .stream());
    }
}
