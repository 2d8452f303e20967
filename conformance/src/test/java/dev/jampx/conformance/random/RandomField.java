package dev.jampx.conformance.random;

/** A field of a model or of a custom type, or an argument. */
record RandomField(String name, RandomType type) {}
