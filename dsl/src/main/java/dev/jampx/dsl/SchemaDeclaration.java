package dev.jampx.dsl;

import dev.jampx.model.AuthRule;
import dev.jampx.model.declared.DeclaredSchema;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A schema and what was written for it. */
record SchemaDeclaration(DeclaredSchema declared) implements Schema {

    static DeclaredSchema written(Schema schema) {
        return ((SchemaDeclaration) schema).declared();
    }

    @Override
    public Schema add(String name, SchemaEntry entry) {
        DeclaredSchema.Entry added = new DeclaredSchema.Entry(
                Given.value("add", name), ((EntryDeclaration) Given.value("add", entry)).declared(), Site.ofCaller());
        return new SchemaDeclaration(new DeclaredSchema(
                Stream.concat(declared.entries().stream(), Stream.of(added)).toList(),
                declared.rules(),
                declared.grants(),
                declared.site()));
    }

    @Override
    public Schema authorization(Function<SchemaAllow, List<? extends SchemaRule>> rules) {
        List<SchemaRule> made = Given.results("authorization", rules, Permissions.START);
        List<AuthRule> people = made.stream()
                .filter(PeopleDeclaration.class::isInstance)
                .map(rule -> ((PeopleDeclaration) rule).declared())
                .toList();
        List<DeclaredSchema.Grant> functions = made.stream()
                .filter(SchemaGrantDeclaration.class::isInstance)
                .map(rule -> ((SchemaGrantDeclaration) rule).declared())
                .toList();
        return new SchemaDeclaration(new DeclaredSchema(declared.entries(), people, functions, declared.site()));
    }
}
