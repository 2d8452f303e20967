package dev.jampx.dsl;

/**
 * A value that stands neither in the definition nor in a template, but in a store of secrets, under a name. Amplify: what {@code
 * secret('NAME')} makes.
 */
public sealed interface Secret permits SecretDeclaration {}
