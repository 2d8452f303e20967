package dev.jampx.model.checks.operation;

import dev.jampx.model.ModelOperation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ApiFacts;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.ModelOperations;
import dev.jampx.model.naming.OperationNames;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No custom operation is called like one of the same kind that a model gives to the API. */
public final class RootFieldsAreUnique implements Check<ApiFacts> {

    @Override
    public Stream<Problem> problems(ApiFacts api) {
        Map<OperationKind, Map<String, ModelFacts>> taken = new EnumMap<>(OperationKind.class);
        for (OperationKind kind : OperationKind.values()) {
            taken.put(kind, new HashMap<>());
        }
        for (ModelFacts model : api.models()) {
            ModelOperations.of(model.declared()).forEach(operation -> taken.get(kind(operation))
                    .putIfAbsent(OperationNames.of(operation, model.name()), model));
            model.declared().secondaryIndexes().forEach(index -> model.queryField(index)
                    .ifPresent(query -> taken.get(OperationKind.QUERY).putIfAbsent(query, model)));
        }
        return api.operations().stream()
                .flatMap(operation -> Optional.ofNullable(
                        taken.get(operation.declared().kind()).get(operation.name()))
                        .map(model -> OperationProblems.rootFieldTaken(operation, model))
                        .stream());
    }

    private static OperationKind kind(ModelOperation operation) {
        if (ModelOperation.QUERIES.single().contains(operation)) {
            return OperationKind.QUERY;
        }
        return ModelOperation.MUTATIONS.single().contains(operation)
                ? OperationKind.MUTATION
                : OperationKind.SUBSCRIPTION;
    }
}
