package dev.jampx.dsl;

/** A rule of a schema: for people or for a function. */
public sealed interface SchemaRule permits AuthorizationRule, SchemaGrant {}
