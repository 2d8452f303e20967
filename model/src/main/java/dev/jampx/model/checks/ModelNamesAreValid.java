package dev.jampx.model.checks;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Optional;
import java.util.stream.Stream;

/** Models have names that GraphQL takes and that no type of every API has. */
final class ModelNamesAreValid implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.models().stream().flatMap(model -> problem(model).stream());
    }

    private static Optional<Problem> problem(ModelFacts model) {
        if (!Names.isGraphql(model.name())) {
            return Optional.of(SchemaProblems.invalidModelName(model));
        }
        return ApiTypes.OF_EVERY_API.contains(model.name())
                ? Optional.of(SchemaProblems.reservedModelName(model))
                : Optional.empty();
    }
}
