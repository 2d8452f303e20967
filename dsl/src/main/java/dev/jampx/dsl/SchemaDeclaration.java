package dev.jampx.dsl;

import dev.jampx.model.AuthRule;
import dev.jampx.model.declared.DeclaredSchema;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A schema and what was written for it. */
record SchemaDeclaration(DeclaredSchema declared) implements Schema {

    @Override
    public Schema add(String name, ModelType model) {
        DeclaredSchema.Entry added = new DeclaredSchema.Entry(
                Given.value("add", name), ((ModelDeclaration) Given.value("add", model)).declared(), Site.ofCaller());
        return new SchemaDeclaration(new DeclaredSchema(
                Stream.concat(declared.entries().stream(), Stream.of(added)).toList(),
                declared.rules(),
                declared.grants(),
                declared.site()));
    }

    @Override
    public Schema authorization(Function<SchemaAllow, List<? extends SchemaRule>> rules) {
        List<SchemaRule> made = Given.results("authorization", rules, SchemaPermissions.START);
        List<AuthRule> people = made.stream()
                .filter(RuleDeclaration.class::isInstance)
                .map(rule -> ((RuleDeclaration) rule).declared())
                .toList();
        List<DeclaredSchema.Grant> functions = made.stream()
                .filter(SchemaGrantDeclaration.class::isInstance)
                .map(rule -> ((SchemaGrantDeclaration) rule).declared())
                .toList();
        return new SchemaDeclaration(new DeclaredSchema(declared.entries(), people, functions, declared.site()));
    }
}
