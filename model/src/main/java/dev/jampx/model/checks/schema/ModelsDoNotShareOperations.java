package dev.jampx.model.checks.schema;

import dev.jampx.model.ModelOperation;
import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ApiFacts;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.ModelOperations;
import dev.jampx.model.naming.OperationNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations of two models have different names. */
public final class ModelsDoNotShareOperations implements Check<ApiFacts> {

    @Override
    public Stream<Problem> problems(ApiFacts api) {
        Map<String, ModelFacts> first = new HashMap<>();
        return api.models().stream().flatMap(model -> clash(model, first).stream());
    }

    private static Optional<Problem> clash(ModelFacts model, Map<String, ModelFacts> first) {
        List<String> operations = operations(model);
        Optional<ModelFacts> earlier =
                operations.stream().map(first::get).filter(Objects::nonNull).findFirst();
        operations.forEach(operation -> first.putIfAbsent(operation, model));
        return earlier.map(other -> SchemaProblems.sharedOperations(model, other, shared(other, model)));
    }

    /** The names of operations that both models would get. */
    public static List<String> shared(ModelFacts first, ModelFacts second) {
        List<String> names = operations(first);
        return operations(second).stream().filter(names::contains).toList();
    }

    private static List<String> operations(ModelFacts model) {
        return ModelOperations.of(model.declared()).stream()
                .filter(operation -> !ModelOperation.SUBSCRIPTIONS.single().contains(operation))
                .map(operation -> OperationNames.of(operation, model.name()))
                .toList();
    }
}
