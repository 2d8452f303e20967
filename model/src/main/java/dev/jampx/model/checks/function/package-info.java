/** The rules for {@code defineFunction}. */
@NullMarked
package dev.jampx.model.checks.function;

import org.jspecify.annotations.NullMarked;
