/** Models in Swift, for Amplify's library for Apple's systems. */
@NullMarked
package dev.jampx.codegen.modelgen.swift;

import org.jspecify.annotations.NullMarked;
