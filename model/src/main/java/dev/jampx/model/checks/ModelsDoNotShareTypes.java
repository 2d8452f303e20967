package dev.jampx.model.checks;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Optional;
import java.util.stream.Stream;

/** No model is called like a type that the API makes for another. */
final class ModelsDoNotShareTypes implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.models().stream().flatMap(model -> clash(schema, model).stream());
    }

    private static Optional<Problem> clash(SchemaFacts schema, ModelFacts model) {
        return schema.models().stream()
                .filter(other -> ApiTypes.of(other).contains(model.name()))
                .findFirst()
                .map(other -> SchemaProblems.sharedType(model, other));
    }
}
