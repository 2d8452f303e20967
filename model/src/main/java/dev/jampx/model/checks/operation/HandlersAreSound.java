package dev.jampx.model.checks.operation;

import dev.jampx.model.OperationKind;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredHandler;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.CodePath;
import dev.jampx.model.facts.OperationFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;
import java.util.stream.Stream;

/** The handlers of an operation fit it and can be reached. */
public final class HandlersAreSound implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.operations().stream().flatMap(operation -> problems(schema, operation));
    }

    private static Stream<Problem> problems(SchemaFacts schema, OperationFacts operation) {
        List<DeclaredHandler> handlers = operation.declared().handlers();
        List<DeclaredHandler.Code> codes = handlers.stream()
                .filter(DeclaredHandler.Code.class::isInstance)
                .map(DeclaredHandler.Code.class::cast)
                .toList();
        boolean isAsyncSubscription =
                operation.isAsync() && operation.declared().kind() == OperationKind.SUBSCRIPTION;
        return Stream.of(
                        isAsyncSubscription
                                ? Stream.of(OperationProblems.asyncSubscription(operation))
                                : Stream.<Problem>empty(),
                        codes.stream().flatMap(code -> code(schema, operation, code)))
                .flatMap(found -> found);
    }

    private static Stream<Problem> code(SchemaFacts schema, OperationFacts operation, DeclaredHandler.Code code) {
        return Stream.concat(
                CodePath.of(code).isPresent()
                        ? Stream.empty()
                        : Stream.of(OperationProblems.codeOutside(operation, code)),
                code.dataSource().stream()
                        .filter(DeclaredHandler.DataSource::model)
                        .filter(model -> schema.model(model.name()).isEmpty())
                        .map(model -> OperationProblems.unknownDataSource(
                                operation, code.site(), model.name(), schema.modelNames())));
    }
}
