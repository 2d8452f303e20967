package dev.jampx.model.checks.type;

import dev.jampx.model.OperationKind;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.OperationFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The custom type that an operation returns stands in the operation's own schema, not in one combined with it. */
public final class ResultsAreNear implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        Set<String> near = Stream.concat(schema.entries().stream(), schema.declared().entries().stream())
                .map(DeclaredSchema.Entry::name)
                .collect(Collectors.toSet());
        return schema.operations().stream()
                .filter(operation ->
                        !operation.isAsync() || operation.declared().kind() != OperationKind.SUBSCRIPTION)
                .flatMap(operation -> customType(schema, operation)
                        .filter(type -> !near.contains(type))
                        .map(type -> TypeProblems.resultElsewhere(
                                operation.title(), operation.declared().site(), type))
                        .stream());
    }

    /** The name of the custom type that {@code operation} returns, or that the mutation it follows does. */
    private static Optional<String> customType(SchemaFacts schema, OperationFacts operation) {
        DeclaredOperation declared = operation.declared();
        if (operation.isAsync()) {
            return Optional.of(OperationFacts.EVENT_INVOCATION_RESPONSE);
        }
        if (declared.returns().isPresent()) {
            return declared.returns()
                    .filter(DeclaredField.Reference.class::isInstance)
                    .map(type -> ((DeclaredField.Reference) type).target())
                    .filter(target -> schema.customType(target).isPresent());
        }
        return declared.sources().stream().findFirst().flatMap(source -> schema.operation(source.target())
                .filter(mutation -> mutation != declared && mutation.sources().isEmpty())
                .flatMap(mutation -> customType(schema, new OperationFacts(source.target(), mutation, source.site()))));
    }
}
