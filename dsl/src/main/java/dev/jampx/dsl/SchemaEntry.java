package dev.jampx.dsl;

/** Something that has a name in a schema: a model, a custom type, an enum or an operation. */
public sealed interface SchemaEntry
        permits ModelType, CustomType, EnumType, OperationType, SubscriptionType, EntryDeclaration {}
