package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredSchema;

/** A permission on the API as it was written. */
record SchemaGrantDeclaration(DeclaredSchema.Grant declared) implements SchemaGrant {

    @Override
    public SchemaGrant to(ResourceOperation... operations) {
        return new SchemaGrantDeclaration(new DeclaredSchema.Grant(
                declared.function(),
                Given.elements("to", operations).stream()
                        .map(ResourceOperation::term)
                        .toList(),
                declared.site()));
    }
}
