package dev.jampx.model.checks;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.naming.OperationNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations of two models have different names. */
final class ModelsDoNotShareOperations implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        Map<String, ModelFacts> first = new HashMap<>();
        return schema.models().stream().flatMap(model -> clash(model, first).stream());
    }

    private static Optional<Problem> clash(ModelFacts model, Map<String, ModelFacts> first) {
        List<String> operations = operations(model);
        Optional<ModelFacts> earlier =
                operations.stream().map(first::get).filter(Objects::nonNull).findFirst();
        operations.forEach(operation -> first.putIfAbsent(operation, model));
        return earlier.map(other -> SchemaProblems.sharedOperations(model, other, shared(other, model)));
    }

    /** The names of operations that both models would get. */
    static List<String> shared(ModelFacts first, ModelFacts second) {
        List<String> names = operations(first);
        return operations(second).stream().filter(names::contains).toList();
    }

    private static List<String> operations(ModelFacts model) {
        return Stream.concat(
                        Stream.of(OperationNames.get(model.name()), OperationNames.list(model.name())),
                        OperationNames.mutations(model.name()).stream())
                .toList();
    }
}
