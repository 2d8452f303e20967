package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredField;
import java.util.List;
import java.util.function.Function;

/** A link to another model as it was written. */
record RelationshipDeclaration(DeclaredField.Relationship declared) implements RelationshipField, TypeDeclaration {

    @Override
    public RelationshipField authorization(Function<ModelAllow, List<? extends AuthorizationRule>> rules) {
        return new RelationshipDeclaration(new DeclaredField.Relationship(
                declared.kind(), declared.target(), declared.references(), RuleDeclaration.written(rules)));
    }
}
