package dev.jampx.codegen.sdl;

/** An argument of a field, or a field of an input. */
public record InputValue(String name, TypeReference type) {}
