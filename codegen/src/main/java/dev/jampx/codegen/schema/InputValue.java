package dev.jampx.codegen.schema;

/** An argument of a field, or a field of an input. */
public record InputValue(String name, TypeReference type) {}
