package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.function.Function;

/** A subscription and what was written for it. */
record SubscriptionDeclaration(DeclaredOperation declared) implements SubscriptionType, EntryDeclaration {

    @Override
    public SubscriptionType argument(String name, ValueType type) {
        return new SubscriptionDeclaration(Operations.argument(declared, name, type));
    }

    @Override
    public SubscriptionType forSource(SubscriptionSource... sources) {
        SourceLocation site = Site.ofCaller();
        return new SubscriptionDeclaration(Operations.sources(
                declared,
                Given.elements("forSource", sources).stream()
                        .map(source -> SourceDeclaration.written(source, site))
                        .toList()));
    }

    @Override
    public SubscriptionType authorization(Function<OperationAllow, List<? extends AuthorizationRule>> rules) {
        return new SubscriptionDeclaration(Operations.authorization(declared, rules));
    }

    @Override
    public SubscriptionType handler(LambdaHandler first, LambdaHandler... more) {
        return new SubscriptionDeclaration(Operations.functions(declared, first, more));
    }

    @Override
    public SubscriptionType handler(CustomHandler first, CustomHandler... more) {
        return new SubscriptionDeclaration(Operations.code(declared, first, more));
    }
}
