/**
 * Generates the typed Java client of an API: one class a kind of thing, written with JavaPoet.
 *
 * <p>{@link dev.jampx.codegen.java.JavaClient} is the way in. {@code naming} decides what everything is called, {@code schema} reads the compiled
 * SDL, and {@code type} says which Java type a GraphQL type is.
 */
@NullMarked
package dev.jampx.codegen.java;

import org.jspecify.annotations.NullMarked;
