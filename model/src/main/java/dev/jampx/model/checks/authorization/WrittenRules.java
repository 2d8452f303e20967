package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredDefinition;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import java.util.List;
import java.util.stream.Stream;

/** Every rule that a schema has anywhere, whether it holds for something or not. */
public final class WrittenRules implements DeclaredDefinition.Visitor<Stream<AuthRule>> {

    private static final WrittenRules RULES = new WrittenRules();

    private WrittenRules() {}

    static Stream<AuthRule> of(DeclaredSchema schema) {
        return Stream.concat(schema.rules().stream(), schema.entries().stream().flatMap(entry -> entry.definition()
                .accept(RULES)));
    }

    @Override
    public Stream<AuthRule> model(DeclaredModel model) {
        return Stream.concat(model.rules().stream(), of(model.fields()));
    }

    @Override
    public Stream<AuthRule> customType(DeclaredCustomType customType) {
        return of(customType.fields());
    }

    @Override
    public Stream<AuthRule> enumeration(DeclaredEnum enumeration) {
        return Stream.empty();
    }

    @Override
    public Stream<AuthRule> operation(DeclaredOperation operation) {
        return Stream.concat(operation.rules().stream(), of(operation.arguments()));
    }

    private static Stream<AuthRule> of(List<DeclaredField> fields) {
        return fields.stream().flatMap(WrittenRules::of);
    }

    private static Stream<AuthRule> of(DeclaredField field) {
        return field.type() instanceof DeclaredCustomType nested ? of(nested.fields()) : FieldRules.of(field).stream();
    }
}
