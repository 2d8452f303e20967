package dev.jampx.dsl;

/** A rule for people: who may use a schema, a model, a field or an operation. Amplify: what the words of {@code allow} make. */
public sealed interface AuthorizationRule extends SchemaRule permits ModelRule {}
