package dev.jampx.dsl;

import dev.jampx.model.ListShape;
import dev.jampx.model.declared.DeclaredField;
import java.util.List;
import java.util.function.Function;

/** A reference as it was written. */
record RefDeclaration(DeclaredField.Reference declared) implements RefType, TypeDeclaration {

    @Override
    public RefType required() {
        return new RefDeclaration(
                new DeclaredField.Reference(declared.target(), true, declared.list(), declared.rules()));
    }

    @Override
    public RefListType array() {
        return new RefListDeclaration(new DeclaredField.Reference(
                declared.target(), declared.required(), ListShape.OPTIONAL_LIST, declared.rules()));
    }

    @Override
    public RefType authorization(Function<ModelAllow, List<? extends AuthorizationRule>> rules) {
        return new RefDeclaration(new DeclaredField.Reference(
                declared.target(), declared.required(), declared.list(), RuleDeclaration.written(rules)));
    }

    @Override
    public SubscriptionSource mutations(MutationOperation... mutations) {
        return new SourceDeclaration(
                declared.target(),
                Given.elements("mutations", mutations).stream()
                        .map(MutationOperation::term)
                        .toList(),
                declared.required());
    }
}
