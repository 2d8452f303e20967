package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredOperation;
import java.util.List;
import java.util.function.Function;

/** A query or a mutation and what was written for it. */
record OperationDeclaration(DeclaredOperation declared) implements OperationType, EntryDeclaration {

    @Override
    public OperationType argument(String name, ValueType type) {
        return new OperationDeclaration(Operations.argument(declared, name, type));
    }

    @Override
    public OperationType returns(ValueType type) {
        return new OperationDeclaration(Operations.returns(declared, type));
    }

    @Override
    public OperationType authorization(Function<OperationAllow, List<? extends AuthorizationRule>> rules) {
        return new OperationDeclaration(Operations.authorization(declared, rules));
    }

    @Override
    public OperationType handler(LambdaHandler first, LambdaHandler... more) {
        return new OperationDeclaration(Operations.functions(declared, first, more));
    }

    @Override
    public OperationType handler(CustomHandler first, CustomHandler... more) {
        return new OperationDeclaration(Operations.code(declared, first, more));
    }
}
