package dev.jampx.dsl;

/** A rule for people, which a model as well as a schema can have. */
public sealed interface AuthorizationRule extends SchemaRule permits RuleDeclaration {}
