package dev.jampx.model.checks;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields that rules rely on have names that GraphQL takes. */
final class ImpliedFieldNamesAreValid implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return EffectiveRules.ofAll(schema)
                .map(ImpliedField::of)
                .flatMap(Optional::stream)
                .filter(field -> !Names.isGraphql(field.name()))
                .map(AuthorizationProblems::invalidImpliedField);
    }
}
