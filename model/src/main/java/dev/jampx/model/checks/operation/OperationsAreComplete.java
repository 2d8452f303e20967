package dev.jampx.model.checks.operation;

import dev.jampx.model.OperationKind;
import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.OperationFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** A custom operation has a rule and a handler or neither of the two, and says what it returns. */
public final class OperationsAreComplete implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.operations().stream()
                .flatMap(operation -> Stream.concat(halves(schema, operation), result(operation)));
    }

    private static Stream<Problem> halves(SchemaFacts schema, OperationFacts operation) {
        boolean hasRule = !schema.rules(operation).isEmpty();
        boolean hasHandler = !operation.declared().handlers().isEmpty();
        if (hasRule == hasHandler) {
            return Stream.empty();
        }
        return Stream.of(hasRule ? OperationProblems.noHandler(operation) : OperationProblems.noRule(operation));
    }

    private static Stream<Problem> result(OperationFacts operation) {
        boolean isMissing = operation.declared().returns().isEmpty()
                && !operation.isAsync()
                && operation.declared().kind() != OperationKind.SUBSCRIPTION;
        return isMissing ? Stream.of(OperationProblems.noResult(operation)) : Stream.empty();
    }
}
