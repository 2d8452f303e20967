package dev.jampx.model.checks.operation;

import dev.jampx.model.OperationKind;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.OperationFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mutations that a subscription follows return the same definition, as Amplify compares them: two strings are not the same. */
public final class SubscriptionSourcesAgree implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.operations().stream()
                .filter(operation -> operation.declared().kind() == OperationKind.SUBSCRIPTION)
                .flatMap(operation -> problems(schema, operation));
    }

    private static Stream<Problem> problems(SchemaFacts schema, OperationFacts operation) {
        List<DeclaredOperation.Source> sources = operation.declared().sources();
        Optional<Object> wanted = sources.stream().findFirst().flatMap(first -> result(schema, first));
        return sources.stream()
                .skip(1)
                .filter(source -> result(schema, source)
                        .flatMap(got -> wanted.filter(result -> result != got))
                        .isPresent())
                .map(source -> OperationProblems.differentResults(operation, source, sources.get(0)));
    }

    /** What is returned, as the very object that was written; empty if that is another check's business. */
    private static Optional<Object> result(SchemaFacts schema, DeclaredOperation.Source source) {
        if (schema.model(source.target()).isPresent()) {
            return schema.definition(source.target()).map(model -> model);
        }
        return schema.operation(source.target())
                .flatMap(mutation -> new OperationFacts(source.target(), mutation, source.site()).isAsync()
                        ? Optional.of(OperationFacts.EVENT_INVOCATION_RESPONSE)
                        : mutation.returns().flatMap(type -> result(schema, type)));
    }

    private static Optional<Object> result(SchemaFacts schema, DeclaredField.Type type) {
        return type instanceof DeclaredField.Reference reference
                ? schema.definition(reference.target()).map(definition -> definition)
                : Optional.of(type);
    }
}
