package dev.jampx.dsl;

import dev.jampx.model.AuthRule;
import dev.jampx.model.OperationKind;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredHandler;
import dev.jampx.model.declared.DeclaredOperation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Changes one part of what was written of an operation. */
final class Operations {

    private Operations() {}

    static DeclaredOperation start(OperationKind kind) {
        return new DeclaredOperation(
                kind, List.of(), Optional.empty(), List.of(), List.of(), List.of(), Site.ofCaller());
    }

    static DeclaredOperation argument(DeclaredOperation operation, String name, ValueType type) {
        DeclaredField added = TypeDeclaration.named("argument", name, type);
        return new DeclaredOperation(
                operation.kind(),
                Stream.concat(operation.arguments().stream(), Stream.of(added)).toList(),
                operation.returns(),
                operation.rules(),
                operation.handlers(),
                operation.sources(),
                operation.site());
    }

    static DeclaredOperation returns(DeclaredOperation operation, ValueType type) {
        return new DeclaredOperation(
                operation.kind(),
                operation.arguments(),
                Optional.of(TypeDeclaration.written(Given.value("returns", type))),
                operation.rules(),
                operation.handlers(),
                operation.sources(),
                operation.site());
    }

    static DeclaredOperation authorization(
            DeclaredOperation operation, Function<OperationAllow, List<? extends AuthorizationRule>> rules) {
        List<AuthRule> made = Given.results("authorization", rules, Permissions.START).stream()
                .map(rule -> ((PeopleDeclaration) rule).declared())
                .toList();
        return new DeclaredOperation(
                operation.kind(),
                operation.arguments(),
                operation.returns(),
                made,
                operation.handlers(),
                operation.sources(),
                operation.site());
    }

    static DeclaredOperation functions(DeclaredOperation operation, LambdaHandler first, LambdaHandler... more) {
        return handlers(operation, steps(first, more).map(step -> ((LambdaDeclaration) step).declared()));
    }

    static DeclaredOperation code(DeclaredOperation operation, CustomHandler first, CustomHandler... more) {
        return handlers(operation, steps(first, more).map(step -> ((CustomHandlerDeclaration) step).declared()));
    }

    private static <T> Stream<T> steps(T first, T[] more) {
        return Stream.concat(Stream.of(Given.value("handler", first)), Given.elements("handler", more).stream());
    }

    private static DeclaredOperation handlers(DeclaredOperation operation, Stream<? extends DeclaredHandler> handlers) {
        return new DeclaredOperation(
                operation.kind(),
                operation.arguments(),
                operation.returns(),
                operation.rules(),
                handlers.<DeclaredHandler>map(handler -> handler).toList(),
                operation.sources(),
                operation.site());
    }

    static DeclaredOperation sources(DeclaredOperation operation, List<DeclaredOperation.Source> sources) {
        return new DeclaredOperation(
                operation.kind(),
                operation.arguments(),
                operation.returns(),
                operation.rules(),
                operation.handlers(),
                sources,
                operation.site());
    }
}
