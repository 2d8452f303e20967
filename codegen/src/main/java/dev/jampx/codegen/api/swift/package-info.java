/** Types of Swift. */
@NullMarked
package dev.jampx.codegen.api.swift;

import org.jspecify.annotations.NullMarked;
