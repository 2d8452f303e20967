package dev.jampx.model.checks.schema;

import dev.jampx.model.ListShape;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.ModelOperations;
import java.util.Set;
import java.util.stream.Stream;

/** The times at which rows are written are no lists; Amplify makes no API of such a model unless nobody writes it. */
public final class TimestampsAreSingle implements Check<ModelFacts> {

    private static final Set<String> TIMESTAMPS = Set.of("createdAt", "updatedAt");

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        boolean isWritten =
                ModelOperations.of(model.declared()).stream().anyMatch(ModelOperation.MUTATIONS.single()::contains);
        return model.members().stream()
                .filter((DeclaredField field) -> isWritten && TIMESTAMPS.contains(field.name()) && isList(field))
                .map(field -> SchemaProblems.timestampList(model, field));
    }

    private static boolean isList(DeclaredField field) {
        if (field.type() instanceof DeclaredField.Scalar scalar) {
            return scalar.list() != ListShape.SINGLE;
        }
        return field.type() instanceof DeclaredField.Reference reference && reference.list() != ListShape.SINGLE;
    }
}
