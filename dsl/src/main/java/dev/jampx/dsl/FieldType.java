package dev.jampx.dsl;

/** What a field of a model holds: a value, a list of values, or a link to another model. */
public sealed interface FieldType permits ValueType, RelationshipField {}
