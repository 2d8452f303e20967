package dev.jampx.model.checks.operation;

import dev.jampx.model.ModelOperation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.ModelOperations;
import dev.jampx.model.facts.OperationFacts;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.naming.OperationNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A subscription follows mutations: a model's or custom ones. */
public final class SubscriptionSourcesAreMutations implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.operations().stream()
                .filter(operation -> operation.declared().kind() == OperationKind.SUBSCRIPTION)
                .flatMap(operation -> problems(schema, operation));
    }

    private static Stream<Problem> problems(SchemaFacts schema, OperationFacts operation) {
        List<DeclaredOperation.Source> sources = operation.declared().sources();
        return sources.isEmpty()
                ? Stream.of(OperationProblems.noSource(operation))
                : sources.stream().flatMap(source -> problem(schema, operation, source).stream());
    }

    private static Optional<Problem> problem(
            SchemaFacts schema, OperationFacts operation, DeclaredOperation.Source source) {
        Optional<ModelFacts> model = schema.model(source.target());
        if (model.isPresent()) {
            return ofModel(operation, source, model.get());
        }
        Optional<DeclaredOperation> mutation =
                schema.operation(source.target()).filter(followed -> followed.kind() == OperationKind.MUTATION);
        if (mutation.isEmpty()) {
            return Optional.of(OperationProblems.unknownSource(operation, source, possible(schema)));
        }
        if (!source.mutations().isEmpty()) {
            return Optional.of(OperationProblems.mutationsOfOther(operation, source));
        }
        boolean isInlineEnum =
                mutation.get().returns().filter(DeclaredEnum.class::isInstance).isPresent()
                        && !new OperationFacts(source.target(), mutation.get(), source.site()).isAsync();
        boolean givesResult = operation.declared().returns().isEmpty()
                && operation.declared().sources().get(0).equals(source);
        return isInlineEnum && givesResult
                ? Optional.of(OperationProblems.inlineEnumResult(operation, source))
                : Optional.empty();
    }

    private static Optional<Problem> ofModel(
            OperationFacts operation, DeclaredOperation.Source source, ModelFacts model) {
        if (source.mutations().isEmpty()) {
            return Optional.of(OperationProblems.modelWithoutMutations(operation, source));
        }
        return source.mutations().stream()
                .map(mutation -> ModelOperation.valueOf(mutation.name()))
                .filter(mutation -> !ModelOperations.of(model.declared()).contains(mutation))
                .map(mutation -> OperationProblems.disabledMutation(
                        operation, source, OperationNames.of(mutation, model.name())))
                .findFirst();
    }

    private static List<String> possible(SchemaFacts schema) {
        return schema.definedNames().stream()
                .filter(name -> schema.model(name).isPresent()
                        || schema.operation(name)
                                .filter(operation -> operation.kind() == OperationKind.MUTATION)
                                .isPresent())
                .toList();
    }
}
