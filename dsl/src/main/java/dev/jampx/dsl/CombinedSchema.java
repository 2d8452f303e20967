package dev.jampx.dsl;

/** Several schemas that make one API. Amplify: {@code a.combine([shop, blog])}. */
public sealed interface CombinedSchema permits CombinedDeclaration {}
