package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredIndex;
import java.util.List;
import java.util.Optional;

/** An index as it was written. */
record IndexDeclaration(DeclaredIndex declared) implements SecondaryIndex {

    @Override
    public SecondaryIndex sortKeys(String... fields) {
        List<String> sortKeys = Given.elements("sortKeys", fields);
        return new IndexDeclaration(new DeclaredIndex(
                declared.partitionKey(),
                sortKeys,
                declared.name(),
                declared.queryField(),
                declared.hasQuery(),
                declared.projection(),
                declared.site()));
    }

    @Override
    public SecondaryIndex name(String name) {
        return new IndexDeclaration(new DeclaredIndex(
                declared.partitionKey(),
                declared.sortKeys(),
                Given.name("name", name),
                declared.queryField(),
                declared.hasQuery(),
                declared.projection(),
                declared.site()));
    }

    @Override
    public SecondaryIndex queryField(String name) {
        return query(Given.name("queryField", name), true);
    }

    @Override
    public SecondaryIndex noQueryField() {
        return query(Optional.empty(), false);
    }

    private SecondaryIndex query(Optional<String> name, boolean hasQuery) {
        return new IndexDeclaration(new DeclaredIndex(
                declared.partitionKey(),
                declared.sortKeys(),
                declared.name(),
                name,
                hasQuery,
                declared.projection(),
                declared.site()));
    }

    @Override
    public SecondaryIndex projection(Projection projection, String... fields) {
        return new IndexDeclaration(new DeclaredIndex(
                declared.partitionKey(),
                declared.sortKeys(),
                declared.name(),
                declared.queryField(),
                declared.hasQuery(),
                new dev.jampx.model.Projection(
                        Given.value("projection", projection).term(), Given.elements("projection", fields)),
                declared.site()));
    }
}
