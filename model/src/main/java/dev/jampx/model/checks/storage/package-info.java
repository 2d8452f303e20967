/** The rules for {@code defineStorage}. */
@NullMarked
package dev.jampx.model.checks.storage;

import org.jspecify.annotations.NullMarked;
