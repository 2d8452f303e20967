package dev.jampx.dsl;

/** A rule about files, from {@code allow.guest().to(...)} and the like. */
public sealed interface StorageRule permits StorageRuleDeclaration {}
