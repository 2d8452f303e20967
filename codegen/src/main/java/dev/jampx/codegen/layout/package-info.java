/** Laying out code. */
@NullMarked
package dev.jampx.codegen.layout;

import org.jspecify.annotations.NullMarked;
