package dev.jampx.model.checks;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** Somebody may call each custom operation that something answers: it or the schema has a rule for people. */
final class OperationsAreAuthorized implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return OperationRules.of(schema)
                .filter(operation -> operation.rules().isEmpty())
                .filter(operation -> !operation.declared().handlers().isEmpty())
                .map(AuthorizationProblems::unauthorizedOperation);
    }
}
