package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.facts.ModelFacts;
import java.util.List;
import java.util.stream.Stream;

/** The rules that stand on fields of models; those inside a custom type or on an argument mean nothing to Amplify. */
public final class FieldRules implements DeclaredField.Visitor<List<AuthRule>> {

    private static final FieldRules RULES = new FieldRules();

    private FieldRules() {}

    public static List<AuthRule> of(DeclaredField field) {
        return field.type().accept(RULES);
    }

    public static Stream<AuthRule> of(ModelFacts model) {
        return model.members().stream().flatMap(field -> of(field).stream());
    }

    @Override
    public List<AuthRule> scalar(DeclaredField.Scalar scalar) {
        return scalar.rules();
    }

    @Override
    public List<AuthRule> reference(DeclaredField.Reference reference) {
        return reference.rules();
    }

    @Override
    public List<AuthRule> enumeration(DeclaredEnum enumeration) {
        return List.of();
    }

    @Override
    public List<AuthRule> customType(DeclaredCustomType customType) {
        return List.of();
    }

    @Override
    public List<AuthRule> relationship(DeclaredField.Relationship relationship) {
        return relationship.rules();
    }
}
