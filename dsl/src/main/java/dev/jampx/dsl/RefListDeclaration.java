package dev.jampx.dsl;

import dev.jampx.model.ListShape;
import dev.jampx.model.declared.DeclaredField;
import java.util.List;
import java.util.function.Function;

/** A list of references as it was written. */
record RefListDeclaration(DeclaredField.Reference declared) implements RefListType, TypeDeclaration {

    @Override
    public RefListType required() {
        return new RefListDeclaration(new DeclaredField.Reference(
                declared.target(), declared.required(), ListShape.REQUIRED_LIST, declared.rules()));
    }

    @Override
    public RefListType authorization(Function<ModelAllow, List<? extends AuthorizationRule>> rules) {
        return new RefListDeclaration(new DeclaredField.Reference(
                declared.target(), declared.required(), declared.list(), RuleDeclaration.written(rules)));
    }
}
