/** The rules for primary keys. */
@NullMarked
package dev.jampx.model.checks.identifier;

import org.jspecify.annotations.NullMarked;
