package dev.jampx.dsl;

/** The permission of a function to act on the user pool. */
public sealed interface AuthGrant permits AuthGrantDeclaration {}
