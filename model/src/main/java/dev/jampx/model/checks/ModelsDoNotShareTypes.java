package dev.jampx.model.checks;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** No model is called like a type that the API makes for another. */
final class ModelsDoNotShareTypes implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        Map<String, ModelFacts> makers = new HashMap<>();
        schema.models().forEach(model -> ApiTypes.of(model).forEach(type -> makers.putIfAbsent(type, model)));
        return schema.models().stream()
                .filter(model -> makers.containsKey(model.name()))
                .map(model -> SchemaProblems.sharedType(model, makers.get(model.name())));
    }
}
