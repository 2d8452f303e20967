package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredField;

/** A link to another model as it was written. */
record RelationshipDeclaration(DeclaredField.Relationship declared) implements RelationshipField, TypeDeclaration {}
