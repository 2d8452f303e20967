package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredField;
import java.util.stream.Stream;

/** A custom type and what was written for it. */
record CustomTypeDeclaration(DeclaredCustomType declared) implements CustomType, TypeDeclaration, EntryDeclaration {

    @Override
    public CustomType field(String name, ValueType type) {
        DeclaredField added = TypeDeclaration.named("field", name, type);
        return new CustomTypeDeclaration(new DeclaredCustomType(
                Stream.concat(declared.fields().stream(), Stream.of(added)).toList(), declared.site()));
    }
}
