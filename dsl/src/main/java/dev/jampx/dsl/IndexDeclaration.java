package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredIndex;
import java.util.List;
import java.util.Optional;

/** An index as it was written. */
record IndexDeclaration(DeclaredIndex declared) implements SecondaryIndex {

    @Override
    public SecondaryIndex sortKeys(String... fields) {
        return with(Given.elements("sortKeys", fields), declared.name(), declared.queryField());
    }

    @Override
    public SecondaryIndex name(String name) {
        return with(declared.sortKeys(), Optional.of(Given.value("name", name)), declared.queryField());
    }

    @Override
    public SecondaryIndex queryField(String name) {
        return with(declared.sortKeys(), declared.name(), Optional.of(Given.value("queryField", name)));
    }

    private SecondaryIndex with(List<String> sortKeys, Optional<String> name, Optional<String> queryField) {
        return new IndexDeclaration(new DeclaredIndex(
                declared.partitionKey(), sortKeys, name, queryField, true, declared.projection(), declared.site()));
    }
}
