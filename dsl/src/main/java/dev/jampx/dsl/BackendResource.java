package dev.jampx.dsl;

/** Something that {@link Jampx#defineBackend} takes: auth, data, storage or a function. */
public sealed interface BackendResource
        permits AuthDefinition, ReferenceAuthDefinition, DataDefinition, FunctionDefinition, StorageDefinition {}
