package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredStorage;

/** A rule about files as it was written. */
record StorageRuleDeclaration(DeclaredStorage.Rule declared) implements StorageRule {}
