package dev.jampx.model.checks;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.naming.OperationNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The operations of two models have different names. */
final class ModelsDoNotShareOperations implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        List<ModelFacts> models = schema.models();
        return IntStream.range(0, models.size())
                .boxed()
                .flatMap(second -> clash(models.get(second), models.subList(0, second)).stream());
    }

    private static Optional<Problem> clash(ModelFacts second, List<ModelFacts> earlier) {
        return earlier.stream()
                .filter(first -> !shared(first, second).isEmpty())
                .findFirst()
                .map(first -> SchemaProblems.sharedOperations(second, first, shared(first, second)));
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
