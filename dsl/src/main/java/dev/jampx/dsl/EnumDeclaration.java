package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredEnum;

/** An enum as it was written. */
record EnumDeclaration(DeclaredEnum declared) implements EnumType, TypeDeclaration, EntryDeclaration {}
